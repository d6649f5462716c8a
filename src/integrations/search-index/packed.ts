import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** What each file of Pagefind starts with, once decompressed. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** The content of a file of an index. */
export function readPacked(file: string): Buffer {
  return unpacked(readFileSync(file));
}

export function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

export function packed(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}

export function writePacked(file: string, content: Uint8Array): void {
  writeFileSync(file, packed(content));
}
