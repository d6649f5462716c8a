import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openContent } from "../../../../src/check/source/content-folder.ts";
import { refresh } from "../../../../src/integrations/content/dev/refresh.ts";
import { entriesLoader } from "../../../../src/integrations/content/entries-loader.ts";

let dir: string;
let entries: Map<string, { filePath: string; data: { title: string } }>;

beforeEach(() => {
  mkdirSync(".cache", { recursive: true });
  dir = mkdtempSync(".cache/loader-");
  for (const folder of ["news/ailleurs", "taxonomies"]) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, "taxonomies/news-categories.yaml"), "- id: article\n  label: Article\n");
  entries = new Map();
});

afterEach(() => rmSync(dir, { recursive: true }));

const at = (name: string) => join(dir, "news", name);
const write = (name: string, title: string) =>
  writeFileSync(
    at(name),
    `---\ntitle: ${title}\nsummary: Deux.\ncategory: Article\npublishedAt: 2024-05-28\n---\n\nUn.\n`,
  );
const loaded = () => [...entries.values()].map(({ data }) => data.title).sort();

/** Has Astro load the news in dev: all of them, or some files. */
function load(...names: string[]): Promise<void> {
  const loader = entriesLoader("news", openContent(dir), { markdown: () => ({}), inputs: () => "" });
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => entries.keys(),
    delete: (id: string) => entries.delete(id),
    set: (entry: { id: string; filePath: string; data: { title: string } }) => entries.set(entry.id, entry),
  };
  return refresh(
    ({ context }) =>
      loader.load({
        store,
        watcher: {},
        logger: { debug: () => {} },
        generateDigest: JSON.stringify,
        parseData: async ({ data }: { data: object }) => data,
        refreshContextData: context,
      } as unknown as LoaderContext),
    names.length > 0 ? new Set(names.map((name) => resolve(at(name)))) : undefined,
  );
}

test("the entries that have changed are read again, and they alone", async () => {
  write("un.mdx", "Un");
  write("deux.mdx", "Deux");
  await load();
  write("un.mdx", "Un autre");
  write("deux.mdx", "Deux autres");
  await load("un.mdx");
  expect(loaded()).toEqual(["Deux", "Un autre"]);
});

test("an entry that comes is there; one that goes or has a fault is not", async () => {
  write("un.mdx", "Un");
  write("deux.mdx", "Deux");
  await load();
  rmSync(at("un.mdx"));
  write("deux.mdx", "'L'État'");
  write("trois.mdx", "Trois");
  await load("un.mdx", "deux.mdx", "trois.mdx");
  expect(loaded()).toEqual(["Trois"]);
});

test("an entry that moves to a folder stays, whether it is said before or after that it left the former one", async () => {
  write("un.mdx", "Un");
  await load();
  renameSync(at("un.mdx"), at("ailleurs/un.mdx"));
  await load("ailleurs/un.mdx");
  await load("un.mdx");
  expect(loaded()).toEqual(["Un"]);
});
