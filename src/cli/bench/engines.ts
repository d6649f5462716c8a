import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { search } from "../../client/search/engine.ts";
import { loadEngine } from "../verify/load-engine.ts";

/** Finds pages of a site: their addresses, ten at most, best first. */
export type Engine = (query: string) => Promise<string[]>;

/** A built site, on the network. */
export interface Served {
  dir: string;
  /** Address it is served at, without a trailing slash. */
  url: string;
}

let visits = 0;
let engine: ReturnType<typeof loadEngine> | undefined;

/** Our search, opened anew for each query, as on a first visit. @param now epoch milliseconds */
export function ourEngine({ url }: Served, now: number): Engine {
  return async (words) => {
    engine ??= loadEngine();
    visits += 1;
    // Another way of writing the address: an index that is open stays so.
    const index = `${url}/${visits}/../pagefind/`;
    const request = { words, filters: {}, sort: "relevance", page: 1 } as const;
    const { hits } = await search(request, { index, engine: await engine, now });
    return hits.map(({ href }) => href);
  };
}

/** Pagefind as it comes: its own index of the pages, with its own settings and the words as they are typed. */
export function bareEngine({ dir, url }: Served, folder: string): Engine {
  return async (query) => {
    const { createInstance } = await import(pathToFileURL(join(dir, folder, "pagefind.js")).href);
    const { results } = await createInstance({ basePath: `${url}/${folder}/`, noWorker: true }).search(query);
    const first = results.slice(0, 10) as { data(): Promise<{ raw_url: string }> }[];
    const pages = await Promise.all(first.map((result) => result.data()));
    return pages.map(({ raw_url }) => raw_url);
  };
}

/** Indexes the pages of a folder as the `pagefind` command does by default, into one of its subfolders. */
export async function indexBare(dir: string, folder: string): Promise<void> {
  try {
    const { index } = await createIndex();
    await index?.addDirectory({ path: dir });
    await index?.writeFiles({ outputPath: join(dir, folder) });
  } finally {
    await close();
  }
}
