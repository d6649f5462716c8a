import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapeUTF8 } from "entities";
import { LinkChecker, LinkState } from "linkinator";
import { type Problem, problemOf } from "../../check/problem.ts";
import type { ExternalLink } from "./external-links.ts";

/** Options of linkinator, in its own configuration file; `skip` are the sites that refuse programs. */
const CONFIG = "linkinator.config.json";

/**
 * The links that no longer answer, one problem for each place where one is written. Every address is asked for once,
 * by linkinator, from a page that lists them all.
 *
 * @param more options of linkinator over those of its file
 */
export async function deadExternalLinks(
  links: readonly ExternalLink[],
  more: { retryErrors?: boolean } = {},
): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  try {
    const addresses = [...new Set(links.map(({ url }) => new URL(url).href))];
    const list = addresses.map((url) => `<a href="${escapeUTF8(url)}">x</a>`);
    writeFileSync(join(folder, "index.html"), `<!doctype html>${list.join("\n")}`);
    const { skip, ...options } = JSON.parse(readFileSync(CONFIG, "utf8"));
    const found = await new LinkChecker().check({ ...options, ...more, linksToSkip: skip, path: folder });
    const dead = new Map(
      found.links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, status }) => [url, status]),
    );
    return links.flatMap(({ file, url, ...place }) => {
      const { href } = new URL(url);
      const fault = { ...place, message: said(url, dead.get(href)) };
      return dead.has(href) ? [problemOf(file, "external-link", fault)] : [];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function said(url: string, status: number | undefined): string {
  const answer = status ? `répond ${status}` : "ne répond pas";
  return `« ${url} » ${answer}. Corrigez l’adresse, ou retirez le lien.`;
}
