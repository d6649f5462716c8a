import { availableParallelism, totalmem } from "node:os";
import { median } from "../transfer.ts";
import type { Cost } from "./cost.ts";

/** A build and what it made. */
export interface Build {
  name: string;
  cost: Cost;
  files: number;
  bytes: number;
  digest: string;
}

/** Prints on what all was measured. */
export function printMachine(): void {
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cœurs, ${gigabytes(totalmem())} de mémoire.`,
  );
}

/**
 * Prints what the builds of a size cost, as the medians of the runs.
 *
 * @param plain what plain Astro cost beside each run; none where it was not measured
 */
export function printBuilds(count: number, measured: readonly Build[][], plain: readonly number[]): void {
  console.log(`\n### ${count} entrées\n`);
  console.log(
    "| build | processeur | × Astro tel quel | durée | mémoire | fichiers | octets par entrée |\n|---|--:|--:|--:|--:|--:|--:|",
  );
  for (const [index, { name }] of (measured[0] ?? []).entries()) {
    const builds = measured.map((one) => one[index] as Build);
    const middle = (of: (build: Build, run: number) => number) => median(builds.map(of));
    const cells = [
      name,
      seconds(middle(({ cost }) => cost.processor)),
      plain.length > 0 ? times(middle(({ cost }, run) => cost.processor / (plain[run] ?? Number.NaN))) : "",
      seconds(middle(({ cost }) => cost.wall)),
      gigabytes(middle(({ cost }) => cost.memory)),
      String(middle(({ files }) => files)),
      `${Math.round(middle(({ bytes }) => bytes) / count / 1000)} ko`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  if (plain.length > 0) console.log(`| Astro tel quel et Pagefind | ${seconds(median(plain))} | 1 | | | | |`);
  printSteps(
    measured.map(([first]) => first as Build),
    measured.map((builds) => builds[2] as Build),
  );
}

const STEP = /\] (.+) : ([\d,]+) s \(processeur ([\d,]+) s\)/g;

function printSteps(cold: readonly Build[], edited: readonly Build[]): void {
  const ofBuild = ({ cost }: Build) =>
    new Map(
      [...cost.output.matchAll(STEP)].map(([, name = "", , processor = ""]) => [
        name,
        Number(processor.replace(",", ".")),
      ]),
    );
  const rows = (builds: readonly Build[]) => {
    const steps = builds.map(ofBuild);
    const names = [...new Set(steps.flatMap((one) => [...one.keys()]))];
    const known = names.map((name): [string, number] => [
      name,
      median(steps.map((one) => one.get(name) ?? 0)),
    ]);
    const total = median(builds.map(({ cost }) => cost.processor));
    const other = total - known.reduce((sum, [, processor]) => sum + processor, 0);
    return new Map([...known, ["autres processus (Pagefind)", Math.max(other, 0)]]);
  };
  const [first, after] = [rows(cold), rows(edited)];
  console.log("\n| étape, secondes de processeur | froid | un texte |\n|---|--:|--:|");
  for (const [name, processor] of first)
    console.log(`| ${name} | ${seconds(processor)} | ${seconds(after.get(name) ?? 0)} |`);
}

/** What one more entry costs between two sizes. */
export function printSlopes(cold: ReadonlyMap<number, { site: number; plain: number }>): void {
  const sizes = [...cold].sort(([a], [b]) => a - b);
  for (const [index, [count, { site, plain }]] of sizes.entries()) {
    const [before, costs] = sizes[index - 1] ?? [];
    if (before === undefined || costs === undefined) continue;
    const slope = (from: number, to: number) => `${Math.round(((to - from) / (count - before)) * 1000)} ms`;
    const beside = plain > 0 ? ` (Astro tel quel : ${slope(costs.plain, plain)})` : "";
    console.log(
      `\nDe ${before} à ${count} entrées : ${slope(costs.site, site)} de processeur par entrée ajoutée${beside}.`,
    );
  }
}

function seconds(value: number): string {
  return `${value.toFixed(1).replace(".", ",")} s`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2).replace(".", ",")} Go`;
}

function times(ratio: number): string {
  return ratio.toFixed(2).replace(".", ",");
}
