import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getEnvironmentData } from "node:worker_threads";
import { listFiles } from "../files.ts";

/** What a process tells its threads of it. */
export const CODE_DIGEST = "code-digest";

let digest: string | undefined;

/**
 * The digest of all that makes a site besides its content, as the process found it first: the code of the project and the
 * versions of its packages.
 */
export function codeDigest(): string {
  digest ??= (getEnvironmentData(CODE_DIGEST) as string | undefined) ?? digestOf();
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
