import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { contentFolder, newsFile } from "../../helpers/content/content-folder.ts";

const commandIn = (dir: string, ...argv: string[]) =>
  [
    ["src/cli/check.ts", "--content", ...argv],
    { env: { ...process.env, SITE_CONTENT: dir, SITE_NOW: "2030-05-15T08:00:00Z" } },
  ] as const;
const run = (dir: string, ...argv: string[]) => {
  const [args, options] = commandIn(dir, ...argv);
  return spawnSync("node", [...args], { ...options, encoding: "utf8" }).stdout.replaceAll(`${dir}/`, "");
};

const FAULTY = newsFile(["kind: communiqué", "featured: oui"], "##Le programme\n\n2ème jour, `2ème`, <br>");
const FIXED = newsFile(["kind: press-release", "featured: true"], "## Le programme\n\n2e jour, `2ème`, <br>");

test("--fix follows the remedies that leave no choice, shows them, touches nothing else, and once", () => {
  const dir = contentFolder({ "news/a.mdx": FAULTY, "news/b.mdx": newsFile(["draft: oui"]) });
  const text = (name: string) => readFileSync(join(dir, "news", name), "utf8");
  const patch = `--- news/a.mdx
+++ news/a.mdx
@@ -6,2 +6,2 @@
-kind: communiqué
-featured: oui
+kind: press-release
+featured: true
@@ -10,1 +10,1 @@
-##Le programme
+## Le programme
@@ -12,1 +12,1 @@
-2ème jour, \`2ème\`, <br>
+2e jour, \`2ème\`, <br>

4 remèdes`;

  expect(run(dir, "--dry-run", `${dir}/news/a.mdx`)).toContain(`${patch} à suivre.\n`);
  expect(text("a.mdx")).toBe(FAULTY);

  const said = run(dir, "--fix", `${dir}/news/a.mdx`);
  expect(said).toContain(`${patch} suivis.\n`);
  expect(said).toContain("news/a.mdx:12:18 — balise HTML <br>");
  expect(said).not.toContain("news/b.mdx");
  expect(text("a.mdx")).toBe(FIXED);
  expect(text("b.mdx")).toContain("draft: oui");

  expect(run(dir, "--fix")).toContain("1 remède suivi.\n");
  expect(run(dir, "--fix")).toContain("0 remède suivi.\n");
  expect(text("a.mdx")).toBe(FIXED);
});

test("--watch checks again when an entry is saved", async () => {
  const dir = contentFolder({ "news/a.mdx": newsFile(["draft: oui"]) });
  const [args, options] = commandIn(dir, "--watch");
  const child = spawn("node", [...args], { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line.replaceAll(`${dir}/`, ""));
    if (!line.startsWith("Relecture finie")) continue;
    if (lines.filter((known) => known.startsWith("Relecture finie")).length === 2) break;
    writeFileSync(join(dir, "news/a.mdx"), newsFile(["draft: non"]));
  }
  child.kill();
  await once(child, "close");
  const faults = lines.filter((line) => line.includes("draft : trouvé"));
  expect(faults.map((line) => /« \w+ »/.exec(line)?.[0])).toEqual(["« oui »", "« non »"]);
});
