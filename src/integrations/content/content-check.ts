import type { AstroIntegration } from "astro";
import { problemLine } from "../../domain/content/problem.ts";
import { checkSite } from "./check-site.ts";
import { openContent, taxonomyFiles } from "./source.ts";

/**
 * Checks the whole content before Astro reads it: a build stops on an error, with every problem listed in
 * French; dev says them and goes on.
 */
export function contentCheck(dir: string): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": async ({ command, logger, addWatchFile }) => {
        if (command !== "build" && command !== "dev") return;
        for (const file of taxonomyFiles(dir)) addWatchFile(file);
        const { entries, problems } = await checkSite(openContent(dir));
        const errors = problems.filter(({ severity }) => severity === "error");
        if (errors.length === 0) {
          logger.info(`${entries} entrées relues, aucune erreur`);
          return;
        }
        for (const problem of errors) logger.error(problemLine(problem));
        const verdict = `${errors.length} erreur${errors.length > 1 ? "s" : ""} dans le contenu`;
        if (command === "build")
          throw withoutStack(`${verdict} : le site n’est pas construit. Corrigez les lignes ci-dessus.`);
        logger.error(`${verdict} : les entrées en cause ne sont pas affichées.`);
      },
    },
  };
}

/** An error for an editor: the lines above say where it is, and the place in our code says nothing. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
