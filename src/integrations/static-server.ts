import { existsSync, readFileSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { headersFor, withFrames } from "../domain/http/headers.ts";
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

/**
 * A server for a built site that answers as the production hosts do: headers of `domain/http`, precompressed
 * files, entity tags, redirects of `_redirects`, addresses of folders with their last slash, the 404 page with
 * its status. Files are listed once: restart it after a build. Only listed files can be reached.
 *
 * @param options dir: the folder of the built site
 * @throws Error in French if the folder does not exist
 */
export function createStaticServer({ dir }: { dir: string }): StaticServer {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new Error(
      `Le dossier « ${dir} » n’existe pas : construisez d’abord le site avec « npm run build ».`,
    );
  const files = new Set(listFiles(dir).map((file) => `/${file}`.normalize()));
  const textOf = (name: string): string =>
    files.has(`/${name}`) ? readFileSync(join(dir, name), "utf8") : "";
  const rules = withFrames(videoFrames(dir));
  const redirects = redirectTable(parseRedirectsFile(textOf("_redirects")));
  const withSlash = (path: string) => (files.has(`${path}/index.html`) ? encodeURI(`${path}/`) : undefined);

  const site = new Hono()
    .use(async (context, next) => {
      await next();
      const { status } = context.res;
      const path = status === 404 ? "/404.html" : decoded(context.req.path);
      for (const [name, value] of Object.entries(headersFor(path ?? "/404.html", rules)))
        if (name !== "Content-Type" || status < 300 || status === 404) context.header(name, value);
      context.header("Vary", "Accept-Encoding");
    })
    .use(etag())
    .use(async (context, next) => {
      const { method, path: raw, url } = context.req;
      const path = decoded(raw);
      if (method !== "GET" && method !== "HEAD")
        return context.text("Méthode refusée\n", 405, { Allow: "GET, HEAD" });
      if (path === undefined) return context.text("Adresse mal formée\n", 400);
      const target = redirects.get(redirectKey(path)) ?? withSlash(path);
      if (target) return context.redirect(/[?#]/.test(target) ? target : target + new URL(url).search, 301);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      return files.has(file) && !PRIVATE.test(file) ? next() : context.notFound();
    })
    .use(serveStatic({ root: dir, precompressed: true }));
  site.notFound((context) => context.body(textOf("404.html"), 404));
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
