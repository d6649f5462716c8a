import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { loadEngine } from "../../src/cli/verify/load-engine.ts";
import { search } from "../../src/client/search/engine.ts";
import { createStaticServer } from "../../src/integrations/static-server.ts";

const COPY = ".cache/test-sites/lost";
const engine = await loadEngine();
let server: ReturnType<typeof createStaticServer>;
let index = "";

beforeAll(async () => {
  cpSync(join(inject("demo").dir, "pagefind"), join(COPY, "pagefind"), { recursive: true });
  server = createStaticServer({ dir: COPY });
  index = `http://localhost:${await server.listen()}/pagefind/`;
});
afterAll(async () => {
  await server.close();
  rmSync(COPY, { recursive: true, force: true });
});

function find(words: string) {
  const request = { words, filters: {}, sort: "relevance", page: 1 } as const;
  return search(request, { index, engine, now: Date.parse(inject("demo").now) });
}

/** As when the server stops, or when another site takes the place of the one whose search page is open. */
test.each(["index", "fragment"])(
  "a search without the files of pagefind/%s is a failure, not an empty answer; the next one heals",
  async (folder) => {
    const words = folder === "index" ? "accessibilité" : "cartographie";
    expect((await find("programme")).total).toBeGreaterThan(0);
    const [here, away] = [join(COPY, "pagefind", folder), join(COPY, folder)];
    renameSync(here, away);
    await expect(find(words)).rejects.toThrow();
    renameSync(away, here);
    expect((await find(words)).hits.length).toBeGreaterThan(0);
  },
);
