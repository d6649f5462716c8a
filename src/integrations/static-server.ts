import { existsSync, readFileSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { type HeaderRule, headersFor, withFrames } from "../domain/http/headers.ts";
import { redirectKey, redirectTable } from "../domain/http/redirects.ts";
import { parseRedirectsFile } from "../domain/http/redirects-file.ts";
import { listFiles } from "./files.ts";
import { videoFrames } from "./video-frames.ts";

export interface StaticServer {
  /**
   * Opens a port of this machine (0: any free one) and gives the one opened.
   *
   * @throws Error in French if the port is taken
   */
  listen(port?: number, host?: string): Promise<number>;
  /** Closes the port and the connections. */
  close(): Promise<void>;
}

/** Files for servers, not for visitors. */
const PRIVATE = /^\/_(headers|redirects)$|\.(br|gz)$|^\/404\.html$/;

/** The path of a request, decoded; none where it is not percent-encoded as it should. */
function decoded(path: string): string | undefined {
  try {
    return decodeURI(path).normalize();
  } catch {
    return undefined;
  }
}

/** What a server knows of a built site, read once. */
interface Release {
  /** What tells this site from the one that takes its place. */
  stamp: string;
  files: ReadonlySet<string>;
  redirects: ReadonlyMap<string, string>;
  rules: readonly HeaderRule[];
  notFound: string;
}

function readRelease(dir: string, stamp: string): Release {
  const files = new Set(listFiles(dir).map((file) => `/${file}`.normalize()));
  const textOf = (name: string): string =>
    files.has(`/${name}`) ? readFileSync(join(dir, name), "utf8") : "";
  return {
    stamp,
    files,
    redirects: redirectTable(parseRedirectsFile(textOf("_redirects"))),
    rules: withFrames(videoFrames(dir)),
    notFound: textOf("404.html"),
  };
}

/** Changes when another site is in the folder; nothing while there is none, or one that is not whole. */
function stampOf(dir: string): string | undefined {
  const folder = statSync(dir, { throwIfNoEntry: false });
  const record = statSync(join(dir, "build.json"), { throwIfNoEntry: false });
  return folder && record && `${folder.ino} ${record.ino} ${record.mtimeMs}`;
}

/**
 * The site of a folder, as it is whole: another that takes its place is read at the next request. While the folder is
 * empty or half written, what is known of the former site holds.
 */
function releasesOf(dir: string): () => Release {
  let release = readRelease(dir, stampOf(dir) ?? "");
  return () => {
    const stamp = stampOf(dir) ?? release.stamp;
    if (stamp !== release.stamp)
      try {
        release = readRelease(dir, stamp);
      } catch {
        // Replaced again while it was read: the next request reads it.
      }
    return release;
  };
}

/** Times to look again for a file, and the milliseconds between: a build leaves no site for some microseconds. */
const LOOKS = 20;
const BETWEEN_LOOKS = 25;

/**
 * A server for a built site that answers as the production hosts do: headers of `domain/http`, precompressed
 * files, entity tags, redirects of `_redirects`, addresses of folders with their last slash, the 404 page with
 * its status. A build that takes the place of the site is served from then on, without a restart. Only the files of
 * the site can be reached.
 *
 * @param options dir: the folder of the built site
 * @throws Error in French if the folder does not exist
 */
export function createStaticServer({ dir }: { dir: string }): StaticServer {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new Error(
      `Le dossier « ${dir} » n’existe pas : construisez d’abord le site avec « npm run build ».`,
    );
  const release = releasesOf(dir);
  const serve = serveStatic({ root: dir, precompressed: true });
  const nothing = async (): Promise<void> => {};

  const site = new Hono()
    .use(async (context, next) => {
      await next();
      const { status } = context.res;
      const path = status === 404 ? "/404.html" : decoded(context.req.path);
      for (const [name, value] of Object.entries(headersFor(path ?? "/404.html", release().rules)))
        if (name !== "Content-Type" || status < 300 || status === 404) context.header(name, value);
      context.header("Vary", "Accept-Encoding");
    })
    .use(etag())
    .use(async (context) => {
      const { method, path: raw, url } = context.req;
      const path = decoded(raw);
      if (method !== "GET" && method !== "HEAD")
        return context.text("Méthode refusée\n", 405, { Allow: "GET, HEAD" });
      if (path === undefined) return context.text("Adresse mal formée\n", 400);
      const { files, redirects } = release();
      const withSlash = files.has(`${path}/index.html`) ? encodeURI(`${path}/`) : undefined;
      const target = redirects.get(redirectKey(path)) ?? withSlash;
      if (target) return context.redirect(/[?#]/.test(target) ? target : target + new URL(url).search, 301);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      if (PRIVATE.test(file)) return context.notFound();
      for (let looks = LOOKS; looks > 0 && release().files.has(file); looks -= 1) {
        const found = await serve(context, nothing);
        if (found) return found;
        await setTimeout(BETWEEN_LOOKS);
      }
      return release().files.has(file)
        ? context.text("Le site est en cours de remplacement : réessayez.\n", 503, { "Retry-After": "5" })
        : context.notFound();
    });
  site.notFound((context) => context.body(release().notFound, 404));
  const server = createAdaptorServer({ fetch: site.fetch }) as Server;
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

function listen(server: Server, port = 0, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Le port ${port} est déjà pris : arrêtez l’autre serveur ou choisissez --port ${port + 1}.`,
            )
          : error,
      ),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
