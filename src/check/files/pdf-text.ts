import { inflateSync } from "node:zlib";

/** Whether a PDF has text: it then has a font, in the open or in a compressed stream of objects. */
export function hasText(bytes: string): boolean {
  if (bytes.includes("/Font")) return true;
  return [...bytes.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n|stream\r?\n/g)].some(({ 0: found, index }) => {
    const isObjects = found.startsWith("/ObjStm") || bytes.slice(index - 300, index).includes("/ObjStm");
    const start = index + found.length;
    return isObjects && inflated(bytes.slice(start, bytes.indexOf("endstream", start))).includes("/Font");
  });
}

function inflated(bytes: string): string {
  try {
    return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
