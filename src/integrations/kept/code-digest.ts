import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";

let known: string | undefined;

/** The digest of all that makes a site besides its content: the code of the project and the versions of its packages. */
export function codeDigest(): string {
  known ??= hash(
    "sha256",
    [
      readFileSync("package-lock.json", "utf8"),
      ...listFiles("src")
        .filter((file) => !file.startsWith("content/"))
        .map((file) => `${file}\n${hash("sha256", readFileSync(join("src", file)))}`),
    ].join("\n"),
  );
  return known;
}
