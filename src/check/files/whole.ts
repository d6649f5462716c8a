/** Whether the bytes of a file, read as Latin-1, go to its end, by its usual ending; others are not looked at. */
export const IS_WHOLE: Readonly<Record<string, (bytes: string) => boolean>> = {
  jpg: jpegEnds,
  png: (bytes) => bytes.includes("IEND", 8),
  gif: (bytes) => /;\0*$/.test(bytes),
  webp: (bytes) => bytes.length >= littleEndian(bytes, 4) + 8,
  avif: boxesEnd,
  mp4: boxesEnd,
  pdf: (bytes) => bytes.slice(-4096).includes("%%EOF"),
  zip: (bytes) => bytes.slice(-66_000).includes("PK\u0005\u0006"),
  svg: (bytes) => /<\/(?:\w+:)?svg>\s*(?:<!--[\s\S]*-->\s*)?$/i.test(bytes),
};

/** After its headers, which may hold a whole thumbnail, a JPEG goes on to its mark of end. */
function jpegEnds(bytes: string): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes.charCodeAt(at) === 0xff) {
    const marker = bytes.charCodeAt(at + 1);
    if (marker === 0xda) return bytes.includes("\u00FF\u00D9", at);
    at += marker === 0xff ? 1 : 2 + bigEndian(bytes, at + 2, 2);
  }
  return false;
}

/** The boxes of a container, each with its length, end with the file. */
function boxesEnd(bytes: string): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bigEndian(bytes, at, 4);
    // To the end of the file, or a length of 64 bits.
    if (length === 0) return true;
    at += length === 1 ? bigEndian(bytes, at + 8, 8) : Math.max(length, 8);
  }
  return at === bytes.length && bytes.includes("mdat");
}

function bigEndian(bytes: string, at: number, count: number): number {
  return [...bytes.slice(at, at + count)].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
}

function littleEndian(bytes: string, at: number): number {
  return [...bytes.slice(at, at + 4)].reduceRight((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
}
