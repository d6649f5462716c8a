import { existsSync, readFileSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { headersFor } from "../domain/http/headers.ts";
import { goneTable, redirectKey, redirectTable } from "../domain/http/redirects.ts";
import { ERROR_PAGES, fileOf, HIDDEN, keepsQuery, type ServedSite } from "../domain/http/served-site.ts";
import { listFiles } from "./files.ts";
import { readServedSite } from "./read-served-site.ts";

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
const PRIVATE = new RegExp(`^/${HIDDEN}`);

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
  served: ServedSite;
  redirects: ReadonlyMap<string, string>;
  /** The page of each withdrawn address. */
  gone: ReadonlyMap<string, string>;
  notFound: string;
}

function readRelease(dir: string, stamp: string): Release {
  const files = new Set(listFiles(dir).map((file) => `/${file}`.normalize()));
  const textOf = (name: string): string =>
    files.has(`/${name}`) ? readFileSync(join(dir, name), "utf8") : "";
  const served = readServedSite(dir);
  const pages = [...goneTable(served)].map(
    ([from, page]) => [from, textOf(fileOf(page).slice(served.base.length))] as const,
  );
  return {
    stamp,
    files,
    served,
    redirects: redirectTable(served.redirects),
    gone: new Map(pages),
    notFound: textOf(ERROR_PAGES.notFound),
  };
}

/** The path of a file in the folder, from its address; nothing out of the path of the site. */
function inFolder(path: string, { base }: ServedSite): string | undefined {
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** The address of a folder that was asked for without its last slash. */
function withSlash(path: string, files: ReadonlySet<string>, served: ServedSite): string | undefined {
  const isFolder = `${path}/` === served.base || files.has(`${inFolder(path, served)}/index.html`);
  return isFolder ? encodeURI(`${path}/`) : undefined;
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
  const rewriteRequestPath = (path: string) => inFolder(path, release().served) ?? path;
  const serve = serveStatic({ root: dir, precompressed: true, rewriteRequestPath });
  const nothing = async (): Promise<void> => {};

  const site = new Hono()
    .use(async (context, next) => {
      await next();
      const { status } = context.res;
      const { base, rules } = release().served;
      const errors = `${base}${ERROR_PAGES.notFound}`;
      const path = status === 404 ? errors : (decoded(context.req.path) ?? errors);
      for (const [name, value] of Object.entries(headersFor(path, rules)))
        if (name !== "Content-Type" || status < 300 || status === 404 || status === 410)
          context.header(name, value);
      context.header("Vary", "Accept-Encoding");
    })
    .use(etag())
    .use(async (context) => {
      const { method, path: raw, url } = context.req;
      const path = decoded(raw);
      if (method !== "GET" && method !== "HEAD")
        return context.text("Méthode refusée\n", 405, { Allow: "GET, HEAD" });
      if (path === undefined) return context.text("Adresse mal formée\n", 400);
      const { files, redirects, gone, served } = release();
      const target = redirects.get(redirectKey(path)) ?? withSlash(path, files, served);
      if (target) return context.redirect(keepsQuery(target) ? target + new URL(url).search : target, 301);
      const withdrawn = gone.get(redirectKey(path));
      if (withdrawn !== undefined) return context.body(withdrawn, 410);
      const file = inFolder(fileOf(path), served);
      if (file === undefined || PRIVATE.test(file)) return context.notFound();
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
