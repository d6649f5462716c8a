import { inflateSync } from "node:zlib";

/**
 * The objects of a PDF: those in the open, without their streams, whose bytes could be taken for names, and those of
 * compressed streams of objects. Names are written plainly (PDF 32000-1, 7.3.5 and 7.5.7).
 */
export function pdfObjects(bytes: string): string {
  const open: string[] = [];
  const packed: string[] = [];
  let from = 0;
  for (const { 0: found, index } of bytes.matchAll(/\bstream\r?\n/g)) {
    if (index < from) continue;
    const start = index + found.length;
    const end = bytes.indexOf("endstream", start);
    open.push(bytes.slice(from, index));
    if (bytes.slice(Math.max(from, index - 300), index).includes("/ObjStm"))
      packed.push(inflated(bytes.slice(start, end)));
    from = end === -1 ? bytes.length : end;
  }
  const objects = [...open, bytes.slice(from), ...packed].join("\n");
  return objects.replaceAll(/#([0-9a-f]{2})/gi, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function inflated(bytes: string): string {
  try {
    return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
