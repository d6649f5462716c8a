import { fold } from "../../../../domain/text/fold.ts";
import type { Rule } from "../entry.ts";
import { bodyImagesOf, frontMatterImagesOf } from "./images-of.ts";

/** An alternative says what an image shows: the name of its file does not (RGAA 1.3). */
export const alternativeIsFileName: Rule = (entry) =>
  [...frontMatterImagesOf(entry), ...bodyImagesOf(entry)].flatMap(({ src, alt, place, key }) =>
    isFileName(alt, src)
      ? [
          {
            ...place,
            key,
            message: `l’alternative « ${alt} » répète le nom du fichier. Dites ce que montre l’image.`,
          },
        ]
      : [],
  );

function isFileName(alt: string, src: string): boolean {
  const name = src.split("/").at(-1) ?? "";
  const stem = name.replace(/\.\w+$/, "");
  if (/\.(jpe?g|png|webp|avif|gif|svg)$/i.test(alt.trim())) return true;
  if (/^(img|dsc|dscn|pxl|scan|capture|image|photo)[ _-]?\d+$/i.test(alt.trim())) return true;
  // « Paris » beside paris.jpg may be all there is to say: it takes several words to copy a name.
  return /[-_ ]/.test(stem) && fold(alt) !== "" && [fold(name), fold(stem)].includes(fold(alt));
}
