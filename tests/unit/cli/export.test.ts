import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "export-"));
  const data = (kind: string, name: string, value: string) =>
    `<span data-pagefind-${kind}="${name}[data-value]" data-value="${value}"></span>`;
  const pages = {
    "actualites/un/index.html":
      data("filter", "type", "actualite") +
      data("sort", "date", "2030-05-01") +
      '<h1>Un titre</h1><h2 id="a">Une partie</h2><p>L’accès est « libre » &amp; gratuit.</p>',
    "agenda/deux/index.html": `${data("sort", "start", "2030-06-01") + data("sort", "end", "2030-06-02")}<h1>Deux jours</h1>`,
  };
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(
      join(dir, file),
      `<html lang="fr"><body><p>Menu</p><main data-pagefind-body>${body}</main></body></html>`,
    );
  }
  writeFileSync(join(dir, "index.html"), "<p>Rien à chercher</p>");
});
afterEach(() => rmSync(dir, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ["src/cli/export.ts", ...args], { encoding: "utf8" });
}

test("each page that is searched is a pair of lines, as engines load them in bulk", () => {
  const { stdout, status } = run("--search", "--dir", dir);
  expect(status).toBe(0);
  expect(stdout.endsWith("\n")).toBe(true);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { index: { _index: "site", _id: "/actualites/un/" } },
    {
      url: "/actualites/un/",
      lang: "fr",
      title: "Un titre",
      text: "Une partie\nL’accès est « libre » & gratuit.",
      headings: ["Une partie"],
      filters: { type: ["actualite"] },
      date: "2030-05-01",
    },
    { index: { _index: "site", _id: "/agenda/deux/" } },
    {
      url: "/agenda/deux/",
      lang: "fr",
      title: "Deux jours",
      text: "",
      headings: [],
      filters: {},
      start: "2030-06-01",
      end: "2030-06-02",
    },
  ]);
});

test("the index has the name one gives, the file too, and nothing else is said", () => {
  const file = join(dir, "site.ndjson");
  const { stdout } = run("--search", "--dir", dir, "--index", "culture", "--out", file);
  expect(stdout).toBe("");
  expect(readFileSync(file, "utf8")).toContain('{"index":{"_index":"culture","_id":"/agenda/deux/"}}\n');
});

test("a folder that is not there, and one without a page to search, are said in French", () => {
  expect(run("--search", "--dir", join(dir, "none")).stderr).toContain("npm run build");
  rmSync(join(dir, "actualites"), { recursive: true });
  rmSync(join(dir, "agenda"), { recursive: true });
  const { stderr, status } = run("--search", "--dir", dir);
  expect([stderr.trim(), status]).toEqual([`« ${dir} » n’a aucune page que la recherche connaisse.`, 1]);
});

test("without what to export, it says how to ask", () => {
  expect(run().stdout).toContain("npm run export -- --search");
});
