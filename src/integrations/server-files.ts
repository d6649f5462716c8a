import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withFrames } from "../domain/http/headers.ts";
import { headersFile } from "../domain/http/headers-file.ts";
import type { Redirect } from "../domain/http/redirects.ts";
import { redirectsFile } from "../domain/http/redirects-file.ts";
import { inKilobytes } from "./files.ts";
import { videoFrames } from "./video-frames.ts";

export interface ServerFilesOptions {
  /** Old addresses and where they lead, asked for once the site is built. @default none */
  redirects?: () => Promise<readonly Redirect[]>;
}

/**
 * Writes `_headers` and `_redirects` at the root of the built site, for static hosts and for our own server.
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 */
export function serverFiles({ redirects }: ServerFilesOptions = {}): AstroIntegration {
  return {
    name: "server-files",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const list = (await redirects?.()) ?? [];
        const contents = {
          _headers: headersFile(withFrames(videoFrames(folder))),
          _redirects: redirectsFile(list),
        };
        for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
        const bytes = Buffer.byteLength(contents._headers) + Buffer.byteLength(contents._redirects);
        logger.info(`_headers et _redirects : ${inKilobytes(bytes)} ; redirections : ${list.length}`);
      },
    },
  };
}
