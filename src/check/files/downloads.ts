import { existsSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { fileSpelling } from "../../domain/text/file-spelling.ts";
import { type Problem, problemOf } from "../problem.ts";
import { inspect } from "./inspect.ts";

/** What is wrong with the files that are published as they are, from some folders. */
export function downloadFaults(folders: readonly string[]): Problem[] {
  return folders.filter(existsSync).flatMap((folder) =>
    globSync("**/*", { cwd: folder })
      .sort()
      .flatMap((path) => {
        const file = join(folder, path);
        const found = [inspect(file, `/${path}`), nameFault(path)].flatMap((fault) => fault ?? []);
        return found.map((fault) => problemOf(file, "files", { line: 1, column: 1, ...fault }));
      }),
  );
}

/** Spaces and accents are written otherwise from one system to another, and cut addresses in messages. */
function nameFault(path: string) {
  if (/^[\x21-\x7E]*$/.test(path)) return undefined;
  const message = `nom de fichier « ${path} » : des programmes coupent une adresse à une espace ou à un accent. Renommez-le « ${fileSpelling(path)} ».`;
  return { message, severity: "warning" as const };
}
