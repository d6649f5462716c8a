import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { writeEntries } from "./entries.ts";
import { ROOT } from "./sites.ts";
import { median } from "./transfer.ts";

const PORT = 4455;
/** Milliseconds between two looks at a page. */
const PAUSE = 20;

/**
 * Measures `npm run dev` on the entries of the site and on a folder of many: how long the first page takes, the page of
 * an entry, then each edit of its text until the page shows it, and what the process weighs before and after them.
 */
export async function benchDev({ entries, edits }: { entries: number; edits: number }): Promise<void> {
  const own = join(ROOT, "dev-own");
  rmSync(own, { recursive: true, force: true });
  cpSync("src/content", own, { recursive: true });
  await measure("le site", own, edits);
  const large = join(ROOT, `dev-${entries}`);
  writeEntries(large, entries);
  await measure(`${entries} entrées`, large, edits);
}

async function measure(name: string, content: string, edits: number): Promise<void> {
  const start = performance.now();
  const since = () => inSeconds(performance.now() - start);
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", String(PORT)], {
    env: { ...process.env, NODE_ENV: "development", SITE_CONTENT: content },
    stdio: "ignore",
  });
  try {
    await shown(child, "/", "<h1");
    const said = [`première page après ${since()}`];
    const { file, path } = article(content);
    const source = readFileSync(file, "utf8");
    await shown(child, path, "<h1");
    said.push(`une entrée après ${since()}`, `${megabytes(child)} Mo`);
    const times: number[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      const saved = performance.now();
      const words = `Une phrase de plus, la ${edit}e.`;
      writeFileSync(file, `${source}\n${words}\n`);
      await shown(child, path, words.slice(0, -1));
      times.push(performance.now() - saved);
    }
    if (edits > 0)
      said.push(
        `une correction vue en ${inSeconds(median(times))} (médiane), ${inSeconds(Math.max(...times))} au plus`,
        `${megabytes(child)} Mo après ${edits} corrections`,
      );
    console.log(`${name} : ${said.join(", ")}`);
  } finally {
    child.kill("SIGKILL");
  }
}

/** An article of a folder, and its address. */
function article(content: string): { file: string; path: string } {
  for (const name of readdirSync(join(content, "news"))) {
    const file = join(content, "news", name);
    if (
      name.endsWith(".mdx") &&
      !/^(?:kind: (?:press|state)|draft: true|expiresAt:)/m.test(readFileSync(file, "utf8"))
    )
      return { file, path: `/actualites/${name.slice(0, -".mdx".length)}/` };
  }
  throw new Error(`${content} n’a pas d’article.`);
}

/** Waits until a page shows some words. */
async function shown(child: ChildProcess, path: string, words: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("« astro dev » s’est arrêté.");
    const page = await fetch(`http://localhost:${PORT}${path}`).then((answer) => answer.text(), String);
    if (page.includes(words)) return;
    await setTimeout(PAUSE);
  }
}

/** Memory of a process, in megabytes. Source: proc_pid_status(5), « VmRSS ». */
function megabytes({ pid }: ChildProcess): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000);
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}
