import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createStaticServer } from "../../src/integrations/static-server.ts";

/** What is used of Pagefind as it comes: docs/echelle.md says how two sites are searched as one. */
interface Instance {
  mergeIndex(address: string, options: object): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const NAMES = ["site", "demo"] as const;
let folder = "";
const servers: ReturnType<typeof createStaticServer>[] = [];
const addresses: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "merged-"));
  for (const name of NAMES) {
    const { index } = await createIndex();
    await index?.addDirectory({ path: inject(name).dir });
    await index?.writeFiles({ outputPath: join(folder, name, "pagefind") });
  }
  await close();
  for (const name of NAMES) {
    const server = createStaticServer({ dir: join(folder, name) });
    servers.push(server);
    addresses.push(`http://localhost:${await server.listen(0)}/pagefind/`);
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function pagesOf(merged: boolean, words: string): Promise<string[]> {
  const [own = "", other = ""] = addresses;
  const { createInstance } = await import(pathToFileURL(join(folder, "site/pagefind/pagefind.js")).href);
  const instance: Instance = createInstance({
    basePath: own,
    baseUrl: "https://un.example/",
    noWorker: true,
  });
  if (merged) await instance.mergeIndex(other, { baseUrl: "https://deux.example/" });
  const { results } = await instance.search(words);
  const data = await Promise.all(results.map((result) => result.data()));
  return data.map(({ url }) => url);
}

const from = (origin: string, pages: readonly string[]) =>
  pages.filter((url) => url.startsWith(origin)).length;

test("the indexes of two sites are searched as one, each result with the address of its site", async () => {
  const alone = await pagesOf(false, "accessibilité");
  const both = await pagesOf(true, "accessibilité");
  expect(from("https://un.example/", alone)).toBeGreaterThan(0);
  expect(from("https://deux.example/", alone)).toBe(0);
  expect(from("https://un.example/", both)).toBe(from("https://un.example/", alone));
  expect(from("https://deux.example/", both)).toBeGreaterThan(0);
});
