import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { toMdx } from "./html.ts";
import { IMAGE_ENDINGS, IMAGES, type Imported } from "./imported.ts";
import { lostInWord } from "./word-lost.ts";

/** What styles mean, by their English name, which a file keeps in any language; mammoth knows the headings. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.summary:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  // The site makes its own table of contents.
  ...["toc", "TOC", "Contents"].map((name) => `p[style-name^='${name}'] => !`),
];

/** Reads a Word file. @throws Error when it is none */
export async function readWord(file: string): Promise<Imported> {
  const buffer = readFileSync(file);
  const images: Imported["images"] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = IMAGE_ENDINGS[image.contentType];
    if (!ending) return { src: "" };
    const name = `${images.length + 1}.${ending}`;
    images.push({ name, bytes: await image.readAsBuffer() });
    return { src: `${IMAGES}${name}` };
  });
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
  const { lost, ...text } = toMdx(value, (src) => src || undefined);
  return { ...text, images, lost: [...(await lostInWord(buffer)), ...lost] };
}
