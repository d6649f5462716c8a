import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { htaccess } from "../domain/http/apache.ts";
import { rulesOf } from "../domain/http/headers.ts";
import { headersFile } from "../domain/http/headers-file.ts";
import type { Moves } from "../domain/http/redirects.ts";
import { redirectsFile } from "../domain/http/redirects-file.ts";
import { ERROR_PAGES } from "../domain/http/served-site.ts";
import { site } from "../site.config.ts";
import { inKilobytes } from "./files.ts";
import { videoFrames } from "./video-frames.ts";

export interface ServerFilesOptions {
  /** Old addresses in the site and where they lead, and what was withdrawn. @default none */
  moves?: Moves;
  /** Where the site is, a slash at both ends. @default "/" */
  base?: string;
}

/**
 * Writes `_headers`, `_redirects` and `.htaccess` at the root of the built site, for static hosts, for Apache and for
 * our own server. The page of what was withdrawn is so itself.
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 */
export function serverFiles({
  moves = { redirects: [], gone: [] },
  base = "/",
}: ServerFilesOptions = {}): AstroIntegration {
  const under = (address: string) => (address.startsWith("/") ? base + address.slice(1) : address);
  const page = `/${ERROR_PAGES.gone}`;
  const redirects = moves.redirects.map(({ from, to }) => ({ from: under(from), to: under(to) }));
  const gone = [...moves.gone, { from: page, page }].map((each) => ({
    from: under(each.from),
    page: under(each.page),
  }));
  return {
    name: "server-files",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const rules = rulesOf(videoFrames(folder), base, site.rooms);
        const contents = {
          _headers: headersFile(rules, base),
          _redirects: redirectsFile({ redirects, gone }),
          ".htaccess": htaccess({ base, rules, redirects, gone }),
        };
        for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
        const bytes = Object.values(contents).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
        const counts = `redirections : ${redirects.length} ; adresses retirées : ${moves.gone.length}`;
        logger.info(`${Object.keys(contents).join(", ")} : ${inKilobytes(bytes)} ; ${counts}`);
      },
    },
  };
}
