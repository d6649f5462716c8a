import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { contentTypeFor } from "../domain/http/content-types.ts";
import { type HeaderRule, headersFor, withFrames } from "../domain/http/headers.ts";
import { redirectKey, redirectTable } from "../domain/http/redirects.ts";
import { parseRedirectsFile } from "../domain/http/redirects-file.ts";
import { listFiles } from "./files.ts";
import { videoFrames } from "./video-frames.ts";

export interface StaticServerOptions {
  /** The folder of the built site. */
  dir: string;
}

export interface StaticServer {
  server: Server;
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
const PRIVATE = /^\/_(headers|redirects)$|\.(br|gz)$/;

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": body.byteLength });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Puts on a response the headers of an address, in place of any other; the type comes with the body. */
function giveHeaders(response: ServerResponse, path: string, rules: readonly HeaderRule[]): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headersFor(path, rules)))
    if (name !== "Content-Type") response.setHeader(name, value);
}

/** Path and query of a request; no path where it is not percent-encoded as it should. */
function addressOf(request: IncomingMessage): { path: string | undefined; query: string } {
  const [raw = "/", ...rest] = (request.url ?? "/").split("?");
  const query = rest.length > 0 ? `?${rest.join("?")}` : "";
  try {
    return { path: decodeURI(raw).normalize(), query };
  } catch {
    return { path: undefined, query };
  }
}

/**
 * A server for a built site that answers as the production hosts do: headers of `domain/http`, precompressed
 * files, entity tags, redirects of `_redirects`, addresses of folders with their last slash, the 404 page with
 * its status. Files are listed once: restart it after a build. Only listed files can be reached.
 *
 * @throws Error in French if the folder does not exist
 */
export function createStaticServer({ dir }: StaticServerOptions): StaticServer {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new Error(
      `Le dossier « ${dir} » n’existe pas : construisez d’abord le site avec « npm run build ».`,
    );
  const files = new Set(listFiles(dir).map((file) => `/${file}`.normalize()));
  const textOf = (name: string): string =>
    files.has(`/${name}`) ? readFileSync(join(dir, name), "utf8") : "";
  const rules = withFrames(videoFrames(dir));
  const redirects = redirectTable(parseRedirectsFile(textOf("_redirects")));
  const notFound = Buffer.from(textOf("404.html") || "<!doctype html><title>Page non trouvée</title>");
  const serveFile = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(response, path) {
      response.removeHeader("ETag");
      response.setHeader("Content-Type", contentTypeFor(path));
    },
  });

  function missing(request: IncomingMessage, response: ServerResponse): void {
    giveHeaders(response, "/404.html", rules);
    send(request, response, 404, "text/html; charset=utf-8", notFound);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { path, query } = addressOf(request);
    const say = (status: number, sentence: string): void =>
      send(request, response, status, "text/plain; charset=utf-8", Buffer.from(`${sentence}\n`));
    giveHeaders(response, path ?? "/404.html", rules);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      say(405, "Méthode refusée");
    } else if (path === undefined) {
      say(400, "Adresse mal formée");
    } else {
      const target = redirects.get(redirectKey(path)) ?? withSlash(path);
      if (target === undefined) {
        serve(path.endsWith("/") ? `${path}index.html` : path, request, response);
      } else {
        response.setHeader("Location", /[?#]/.test(target) ? target : target + query);
        say(301, "Adresse changée");
      }
    }
  }

  function withSlash(path: string): string | undefined {
    return files.has(`${path}/index.html`) ? encodeURI(`${path}/`) : undefined;
  }

  function serve(file: string, request: IncomingMessage, response: ServerResponse): void {
    if (!files.has(file) || PRIVATE.test(file) || file === "/404.html") {
      missing(request, response);
    } else {
      response.setHeader("Vary", "Accept-Encoding");
      const known = request.headers["if-none-match"];
      if (known !== undefined) response.setHeader("ETag", known); // sirv's 304 goes out without its tag
      request.url = encodeURI(file);
      serveFile(request, response, () => missing(request, response));
    }
  }

  const server = createServer(answer);
  return { server, listen: (port, host) => listen(server, port, host), close: () => close(server) };
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
