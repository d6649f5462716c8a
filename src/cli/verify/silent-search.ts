import { decodeHTML } from "entities";
import { search } from "../../client/search/engine.ts";
import { readFile } from "../../client/search/index-files.ts";
import { loadEngine } from "./load-engine.ts";

const TITLE = /<h1[^>]*>([\s\S]*?)<\/h1>/;

/**
 * What the search of a site does not find: asked for the titles of three of its entries, far from each other, it must
 * give their pages, or more results than a page holds. One French sentence each.
 *
 * @param base address the site answers at, without a trailing slash
 * @param addresses of entries that one can find
 * @param now the present of the site
 */
export async function silentSearch(
  base: string,
  addresses: readonly string[],
  now: Temporal.Instant,
): Promise<string[]> {
  const some = [1, 3, 5].map((sixth) => addresses[Math.floor((addresses.length * sixth) / 6)] ?? "");
  const { error, warn } = console;
  // Pagefind says in English, for each word, what the sentence below says once.
  console.error = console.warn = () => {};
  try {
    for (const file of ["site.json", "pagefind.wasm"]) await readFile(`${base}/pagefind/${file}`);
    const engine = await loadEngine();
    const answers = [...new Set(some)].map(async (address) => {
      if (address === "") return [];
      const words = titleOf(await (await fetch(base + encodeURI(address))).text());
      const request = { words, filters: {}, sort: "relevance", page: 1 } as const;
      const options = { index: `${base}/pagefind/`, engine, now: now.epochMilliseconds };
      const { hits, total } = await search(request, options);
      return !/\p{L}/u.test(words) || total > hits.length || hits.some(({ href }) => href.endsWith(address))
        ? []
        : [`Recherche : « ${words} » ne trouve pas ${address}.`];
    });
    return (await Promise.all(answers)).flat();
  } catch (reason) {
    return [`Recherche : l’index ne répond pas (${(reason as Error).message}).`];
  } finally {
    Object.assign(console, { error, warn });
  }
}

function titleOf(html: string): string {
  const [, inside = ""] = TITLE.exec(html) ?? [];
  return decodeHTML(inside.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}
