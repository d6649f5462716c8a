import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesOf } from "../domain/http/headers.ts";
import { parseRedirectsFile } from "../domain/http/redirects-file.ts";
import type { ServedSite } from "../domain/http/served-site.ts";
import { site } from "../site.config.ts";
import { videoFrames } from "./video-frames.ts";

/** Where the built site is, as its home page says it of a file beside it. */
const BASE = /<link rel="manifest" href="([^"]*\/)manifest\.webmanifest"/;

/** What a server must know of the site built in a folder. */
export function readServedSite(dir: string): ServedSite {
  const textOf = (name: string) => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), "utf8") : "");
  const base = BASE.exec(textOf("index.html"))?.[1] ?? "/";
  return {
    base,
    rules: rulesOf(videoFrames(dir), base, site.rooms),
    ...parseRedirectsFile(textOf("_redirects")),
  };
}
