import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuild } from "../helpers/site/built-sites.ts";

let folder = "";
let output = "";
let status: number | null = null;

beforeAll(async () => {
  folder = mkdtempSync(".cache/bad-content-");
  const content = join(folder, "content");
  cpSync("src/content", content, { recursive: true });
  const file = join(content, "agenda/journee-numerique-et-territoires.mdx");
  const source = readFileSync(file, "utf8");
  writeFileSync(
    file,
    source
      .replace("attendance: hybrid", "attendance: hybride")
      .replace(/^publishedAt: .*$/m, "publishedAt: 2024-02-31"),
  );
  ({ status, output } = await runBuild({ SITE_CONTENT: content, SITE_OUT: join(folder, "dist") }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a build with a fault in its content stops, and writes nothing", () => {
  expect(status).not.toBe(0);
  expect(existsSync(join(folder, "dist"))).toBe(false);
});

test("it says every fault in French, with the file, the line and the key", () => {
  const file = join(folder, "content/agenda/journee-numerique-et-territoires.mdx");
  expect(output).toMatch(
    new RegExp(`${file}:\\d+:1 — publishedAt : « 2024-02-31 » n’est dans aucun calendrier`),
  );
  expect(output).toMatch(
    new RegExp(`${file}:\\d+:1 — attendance : valeur inconnue « hybride ». Écrivez « hybrid »\\.`),
  );
  expect(output).toContain("2 erreurs dans le contenu : le site n’est pas construit.");
});
