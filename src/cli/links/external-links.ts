import { readFileSync } from "node:fs";
import { type FoundLink, linksOf } from "../../check/rules/site/links-of.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { readEntries } from "../../check/source/read-entries.ts";
import { siteOf } from "../../check/source/site-of.ts";
import type { SiteConfig } from "../../schemas/site.ts";

/** A link to another site, where it is written. */
export interface ExternalLink extends FoundLink {
  /** Path of the file, from the root of the project. */
  file: string;
}

const CONFIG = "src/site.config.ts";
const ADDRESS = /https?:\/\/[^\s"'`]+/g;

/** Every link of the content and of the configuration that leads to another site. */
export function externalLinks(
  content: ContentSource,
  config: SiteConfig,
  now: Temporal.Instant,
): ExternalLink[] {
  const { entries } = siteOf(readEntries(content), content, { now, config });
  const written = entries.flatMap((entry) => linksOf(entry).map((link) => ({ ...link, file: entry.file })));
  return [...written, ...inConfig()].filter(
    ({ url }) => /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).origin !== config.url,
  );
}

function inConfig(): ExternalLink[] {
  return readFileSync(CONFIG, "utf8")
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(ADDRESS)].map((match) => ({
        file: CONFIG,
        url: match[0],
        line: index + 1,
        column: match.index + 1,
      })),
    );
}
