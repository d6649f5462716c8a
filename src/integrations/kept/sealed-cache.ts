import { hash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { listFiles } from "../files.ts";

const SEAL = "seal.json";

/** What a build left: the digest of each file, and what made them. */
interface Seal {
  makers: string;
  files: Record<string, string>;
}

/** Notes what each file of a cache holds, with what made it. */
export function sealCache(folder: string, makers: string): void {
  if (!existsSync(folder)) return;
  const files = listFiles(folder).filter((file) => file !== SEAL);
  const seal: Seal = {
    makers,
    files: Object.fromEntries(files.map((file) => [file, digestOf(folder, file)])),
  };
  writeFileSync(join(folder, SEAL), JSON.stringify(seal));
}

/**
 * Removes from a cache what no build left there as it is: a file that was damaged, cut or added, and everything where
 * other versions made it, or where nobody can tell.
 *
 * @returns how many files went
 */
export function unsealCache(folder: string, makers: string): number {
  if (!existsSync(folder)) return 0;
  const seal = readSeal(folder);
  const files = listFiles(folder).filter((file) => file !== SEAL);
  const known = seal?.makers === makers ? seal.files : {};
  const broken = files.filter((file) => known[file] !== digestOf(folder, file));
  for (const file of broken) rmSync(join(folder, file));
  return broken.length;
}

function readSeal(folder: string): Seal | undefined {
  try {
    const { makers, files } = JSON.parse(readFileSync(join(folder, SEAL), "utf8"));
    return typeof makers === "string" && files && typeof files === "object" ? { makers, files } : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(folder: string, file: string): string {
  return hash("sha256", readFileSync(join(folder, file)));
}

/** Lets a build use of Astro’s cache, images and entries, only what a build of the same versions left there. */
export function sealedCache(folder: string): AstroIntegration {
  const makers = hash(
    "sha256",
    JSON.stringify([process.versions, readFileSync("package-lock.json", "utf8")]),
  );
  return {
    name: "sealed-cache",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build") return;
        const broken = unsealCache(folder, makers);
        if (broken > 0) logger.info(`cache : ${broken} fichiers d’autres versions ou abîmés, écartés`);
      },
      "astro:build:done": () => sealCache(folder, makers),
    },
  };
}
