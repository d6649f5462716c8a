import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { toMdx } from "./html.ts";
import { IMAGE_ENDINGS, IMAGES, type Imported } from "./imported.ts";

/** Reads a web page that was saved, with the images saved beside it. */
export function readWeb(file: string): Imported {
  const images: Imported["images"] = [];
  const text = toMdx(decoded(readFileSync(file)), (src) => {
    const path = join(dirname(file), decodeURI(src).replace(/[?#].*/, ""));
    const ending = extname(path).slice(1).toLowerCase().replace("jpeg", "jpg");
    if (/^[a-z]+:|^\/\//i.test(src) || !Object.values(IMAGE_ENDINGS).includes(ending) || !existsSync(path))
      return undefined;
    const name = `${images.length + 1}.${ending}`;
    images.push({ name, bytes: readFileSync(path) });
    return `${IMAGES}${name}`;
  });
  return { ...text, images };
}

/** Word writes its pages in the signs of Windows, and says so. */
function decoded(bytes: Buffer): string {
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1];
  return new TextDecoder(charset ?? "utf-8").decode(bytes);
}
