import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openContent } from "../../../../src/check/source/content-folder.ts";
import { entriesLoader } from "../../../../src/integrations/content/entries-loader.ts";

let dir: string;
let entries: Map<string, { filePath: string; data: { title: string } }>;
const watcher = Object.assign(new EventEmitter(), { add: () => {} });

beforeEach(() => {
  mkdirSync(".cache", { recursive: true });
  dir = mkdtempSync(".cache/loader-");
  for (const folder of ["news/ailleurs", "taxonomies"]) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, "taxonomies/news-categories.yaml"), "- id: article\n  label: Article\n");
  entries = new Map();
  watcher.removeAllListeners();
});

afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, title: string) =>
  writeFileSync(
    join(dir, "news", name),
    `---\ntitle: ${title}\nsummary: Deux.\ncategory: Article\npublishedAt: 2024-05-28\n---\n\nUn.\n`,
  );
const happens = (event: string, name: string) => watcher.emit(event, resolve(dir, "news", name));
/** The titles and the files of what is loaded. */
const loaded = () => [...entries.values()].map(({ data, filePath }) => [data.title, filePath]);

/** Loads the news as Astro does in dev; `during` happens each time that an entry has been read. */
async function load(during: () => void): Promise<void> {
  const loader = entriesLoader("news", openContent(dir), { markdown: () => ({}), inputs: () => "" });
  await loader.load({
    watcher,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { debug: () => {} },
    generateDigest: JSON.stringify,
    parseData: async ({ data }: { data: object }) => {
      during();
      return data;
    },
    store: {
      get: (id: string) => entries.get(id),
      keys: () => entries.keys(),
      delete: (id: string) => entries.delete(id),
      set: (entry: { id: string; filePath: string; data: { title: string } }) => entries.set(entry.id, entry),
    },
  } as unknown as LoaderContext);
}

test("an entry that changes while the content is read, and one that comes then, are as they have become", async () => {
  write("un.mdx", "Avant");
  let isFirst = true;
  await load(() => {
    if (!isFirst) return;
    isFirst = false;
    write("un.mdx", "Après");
    happens("change", "un.mdx");
    write("deux.mdx", "Deux");
    happens("add", "deux.mdx");
  });
  await expect.poll(loaded).toEqual([
    ["Après", join(dir, "news/un.mdx")],
    ["Deux", join(dir, "news/deux.mdx")],
  ]);
});

test("an entry that moves to a folder stays, and one that goes leaves", async () => {
  write("un.mdx", "Un");
  write("deux.mdx", "Deux");
  await load(() => {});
  renameSync(join(dir, "news/un.mdx"), join(dir, "news/ailleurs/un.mdx"));
  happens("add", "ailleurs/un.mdx");
  const moved = ["Un", join(dir, "news/ailleurs/un.mdx")];
  await expect.poll(loaded).toContainEqual(moved);
  happens("unlink", "un.mdx");
  rmSync(join(dir, "news/deux.mdx"));
  happens("unlink", "deux.mdx");
  await expect.poll(loaded).toEqual([moved]);
});
