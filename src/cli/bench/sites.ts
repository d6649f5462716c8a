import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createStaticServer } from "../../integrations/static-server.ts";
import { site } from "../../site.config.ts";
import { indexBare, type Served } from "./engines.ts";
import type { SiteName } from "./relevance.ts";

/** Where the measured sites are built. */
export const ROOT = ".cache/bench";
/** Folder of the index that Pagefind makes by itself. */
export const BARE = "pagefind-bare";
export const SITES: Record<SiteName, { content: string; now: string }> = {
  site: { content: "src/content", now: "2026-11-22T09:00:00Z" },
  demo: { content: "tests/fixtures/site", now: "2030-05-15T08:00:00Z" },
};

/** Builds one of the measured sites, with both indexes. */
export function buildSite(name: SiteName, dir: string): Promise<void> {
  return buildFrom(SITES[name], dir);
}

/** Builds a site from a content folder, with both indexes. */
export async function buildFrom({ content, now }: { content: string; now: string }, dir: string) {
  console.log(`Construction de ${content}…`);
  const settings = { SITE_CONTENT: content, SITE_NOW: now, SITE_OUT: dir };
  // Measured at the root of a server, wherever the site is.
  const env = { ...process.env, NODE_ENV: "production", SITE_URL: new URL(site.url).origin, ...settings };
  rmSync(dir, { recursive: true, force: true });
  const { status, stderr } = spawnSync("node", ["src/cli/build.ts"], { env });
  if (status !== 0)
    throw new Error(`La construction de ${content} a échoué :\n${String(stderr).slice(-2000)}`);
  await indexBare(dir, BARE);
}

/** Serves a folder with our own server, as long as something runs. */
export async function withServer(dir: string, run: (served: Served) => Promise<void>): Promise<void> {
  const server = createStaticServer({ dir });
  const port = await server.listen(0);
  try {
    await run({ dir, url: `http://localhost:${port}` });
  } finally {
    await server.close();
  }
}
