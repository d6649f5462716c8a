import { gunzipSync, gzipSync } from "node:zlib";

/** What each file of Pagefind starts with, once decompressed. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** The content of a file of an index. */
export function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

export function packed(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}
