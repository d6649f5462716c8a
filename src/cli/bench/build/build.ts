import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../../integrations/files.ts";
import { writeEntries } from "../entries.ts";
import { ROOT } from "../sites.ts";
import { median } from "../transfer.ts";
import { costOf } from "./cost.ts";
import { npmScript, plainCost, preparePlain } from "./plain.ts";
import { forgetAside, putAside } from "./put-aside.ts";
import { type Build, printBuilds, printMachine, printSlopes } from "./report.ts";

const NOW = "2030-05-15T08:00:00Z";

export interface BuildBenchOptions {
  /** Numbers of entries. */
  counts: readonly number[];
  runs: number;
  /** Whether plain Astro is measured beside. */
  plain: boolean;
}

/** What is changed before a build, in the order of the builds. */
const CHANGES: readonly { name: string; change(dir: string, files: readonly string[]): void }[] = [
  { name: "froid", change: () => undefined },
  { name: "sans changement", change: () => undefined },
  { name: "un texte", change: (_, [, file = ""]) => edit(file, /$/, "\nUne phrase de plus.\n") },
  { name: "un titre", change: (_, [, , file = ""]) => edit(file, /^title: "/m, "$&Nouveau : ") },
  {
    name: "un libellé de catégorie",
    change: (dir) =>
      edit(join(dir, "taxonomies/news-categories.yaml"), "label: Actualité", "label: Actualités"),
  },
];

function edit(file: string, from: string | RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

/** Measures builds of sites of some sizes, cold, warm and after one edit, and prints tables in Markdown. */
export function benchBuild({ counts, runs, plain }: BuildBenchOptions): void {
  if (plain) preparePlain();
  const cold = new Map<number, { site: number; plain: number }>();
  printMachine();
  for (const count of counts) {
    // One after the other: the speed of a machine changes from one quarter of an hour to the next.
    const pairs = Array.from(
      { length: runs },
      () => [buildsOf(count), plain ? plainCost(count) : 0] as const,
    );
    const measured = pairs.map(([builds]) => builds);
    const plainCosts = plain ? pairs.map(([, cost]) => cost) : [];
    printBuilds(count, measured, plainCosts);
    cold.set(count, {
      site: median(measured.map(([first]) => first?.cost.processor ?? 0)),
      plain: median(plainCosts),
    });
  }
  printSlopes(cold);
  forgetAside();
}

/** Builds a site of so many entries after each change, then once more with nothing kept: the bytes are to be equal. */
function buildsOf(count: number): Build[] {
  const dir = join(ROOT, `build-${count}`);
  const out = join(ROOT, `dist-${count}`);
  const cache = join(ROOT, `cache-${count}`);
  for (const folder of [out, cache]) putAside(folder);
  const files = writeEntries(dir, count);
  const build = (name: string): Build => {
    const env = { SITE_CONTENT: dir, SITE_OUT: out, SITE_CACHE: cache, SITE_NOW: NOW };
    const built = { name, cost: costOf(npmScript(), ["run", "--silent", "build"], env), ...describe(out) };
    putAside(out);
    return built;
  };
  const builds = CHANGES.map(({ name, change }) => {
    change(dir, files);
    return build(name);
  });
  putAside(cache);
  const clean = build("à neuf");
  const last = builds.at(-1);
  if (last?.digest !== clean.digest)
    console.log(`**À ${count} entrées, le dernier build n’a pas les octets d’un build à neuf.**`);
  return builds;
}

function describe(out: string): Pick<Build, "files" | "bytes" | "digest"> {
  const files = listFiles(out);
  const digest = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    bytes += statSync(join(out, file)).size;
    digest.update(file).update(readFileSync(join(out, file)));
  }
  return { files: files.length, bytes, digest: digest.digest("hex") };
}
