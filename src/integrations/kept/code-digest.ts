import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";

let digest: string | undefined;

/**
 * The digest of all that makes a site besides its content, as the process found it first: the code of the project and the
 * versions of its packages.
 */
export function codeDigest(): string {
  digest ??= digestOf();
  return digest;
}

function digestOf(): string {
  const code = listFiles("src").filter((file) => !file.startsWith("content/"));
  const digests = ["package-lock.json", ...code.map((file) => join("src", file))].map((file) => [
    file,
    hash("sha256", readFileSync(file)),
  ]);
  return hash("sha256", JSON.stringify(digests));
}
