import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { addressIn } from "../domain/http/under-path.ts";
import { listFiles } from "./files.ts";

/** An enclosure of RSS, or an attachment of a JSON feed, whose weight is not known yet. */
const UNWEIGHED =
  /(<enclosure url="(?<rss>[^"]+)" length=")0(?=")|("url":"(?<json>[^"]+)","mime_type":"[^"]+","size_in_bytes":)0(?=[,}])/g;

/**
 * Writes the weight of each picture of a feed, from its file: routes answer before pictures are made.
 *
 * @param weigh the bytes of the file at a whole address
 */
export function weighEnclosures(feed: string, weigh: (url: string) => number): string {
  return feed.replaceAll(UNWEIGHED, (whole: string, ...found: unknown[]) => {
    const { rss, json } = found.at(-1) as { rss?: string; json?: string };
    return `${whole.slice(0, -1)}${weigh(rss ?? json ?? "")}`;
  });
}

/**
 * Weighs the pictures of every feed of the built site. To be placed before what compresses.
 *
 * @param base where the site is, a slash at both ends
 * @throws Error if a feed names a file that is not in the site
 */
export function enclosures(base = "/"): AstroIntegration {
  return {
    name: "enclosures",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const weigh = (url: string) => {
          const file = join(root, addressIn(decodeURI(new URL(url).pathname), base));
          if (!existsSync(file)) throw new Error(`Un fil désigne ${url}, qui n’est pas dans le site.`);
          return statSync(file).size;
        };
        for (const name of listFiles(root).filter((file) => /(?:^|\/)(?:rss\.xml|feed\.json)$/.test(file))) {
          const file = join(root, name);
          writeFileSync(file, weighEnclosures(readFileSync(file, "utf8"), weigh));
        }
      },
    },
  };
}
