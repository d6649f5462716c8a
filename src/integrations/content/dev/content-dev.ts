import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { ViteDevServer } from "vite";
import { checkSite } from "../../../check/check-site.ts";
import { isError, problemLine } from "../../../check/problem.ts";
import { addressesOf } from "../../../check/source/address-of.ts";
import type { ContentSource } from "../../../check/source/content-folder.ts";
import { forgetEntries, lastEntries, type ReadEntry } from "../../../check/source/read-entries.ts";
import type { Environment } from "../../../environment.ts";
import { errorPage, verdict } from "./error-html.ts";
import { refresh } from "./refresh.ts";
import { renewBetweenPages } from "./renewal.ts";
import { devState } from "./state.ts";

/** Saves come in bursts: an editor, a file moved, a branch changed. Milliseconds, as below. */
const BURST = 100;
/** The page of what was saved comes before the check of all. */
const VIEW = 300;

/**
 * Keeps dev up whatever is wrong in the content: the terminal says it, every page says it above, the page of
 * a faulty entry says why it is not there; all of it goes when the file is repaired.
 */
export function contentDev(content: ContentSource, { now }: Pick<Environment, "now">): AstroIntegration {
  let root = "";
  return {
    name: "content-dev",
    hooks: {
      "astro:config:setup": ({ command, config, addMiddleware }) => {
        if (command !== "dev") return;
        root = fileURLToPath(config.root);
        addMiddleware({ entrypoint: new URL("./banner.ts", import.meta.url), order: "pre" });
      },
      "astro:server:setup": ({ server, logger, refreshContent }) => {
        let faulty = new Map<string, ReadEntry>();
        const look = () => {
          const before = devState().errors.map(problemLine).join("\n");
          devState().errors = checkSite(content, now).problems.filter(isError);
          faulty = faultyEntries(content);
          const after = devState().errors.map(problemLine).join("\n");
          if (before === after) return;
          say(logger);
          server.ws.send({ type: "full-reload", path: "*" });
        };
        devState().errors = [];
        look();
        const renew = renewBetweenPages(server);
        watch(server, [resolve(root, content.dir), resolve(root, "public")], async (paths) => {
          const isBeside = paths.some((path) => !path.endsWith(".mdx"));
          if (isBeside) forgetEntries(content);
          if (refreshContent) await refresh(refreshContent, isBeside ? undefined : new Set(paths));
          if (isBeside) renew();
          await setTimeout(VIEW);
          try {
            look();
          } catch (error) {
            // A file that went while it was read: this change is looked at in its turn. Dev stays up.
            if ((error as NodeJS.ErrnoException).code !== "ENOENT") logger.error(String(error));
          }
        });
        server.middlewares.use((request, response, next) => {
          const entry = faulty.get(decoded(request.url ?? "").replace(/\/?$/, "/"));
          if (!entry) return next();
          response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
          response.end(errorPage(entry.file, entry.problems.filter(isError)));
        });
      },
    },
  };
}

/** The entries that their own errors keep out of the site, by their address. */
function faultyEntries(content: ContentSource): Map<string, ReadEntry> {
  return new Map(
    lastEntries(content)
      .filter(({ problems }) => problems.some(isError))
      .flatMap((entry) => addressesOf(entry).map((address) => [address, entry])),
  );
}

function say(logger: AstroIntegrationLogger): void {
  const { errors } = devState();
  if (errors.length === 0) {
    logger.info("Contenu corrigé : plus aucune erreur.");
    return;
  }
  for (const problem of errors) logger.error(problemLine(problem));
  logger.error(`${verdict(errors)}. Le reste du site est affiché.`);
}

/** Says which files have changed under some folders, once they have settled. */
function watch(
  { watcher }: ViteDevServer,
  folders: string[],
  act: (paths: readonly string[]) => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  const paths: string[] = [];
  watcher.add(folders);
  watcher.on("all", (_, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    paths.push(path);
    clearTimeout(timer);
    timer = globalThis.setTimeout(() => act(paths.splice(0)), BURST);
  });
}

function decoded(url: string): string {
  try {
    return decodeURI(url.replace(/[?#].*/, ""));
  } catch {
    return url;
  }
}
