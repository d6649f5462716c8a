import type { AstroIntegration } from "astro";
import { checkSite } from "../../check/check-site.ts";
import { isError, problemLine } from "../../check/problem.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { forgetEntries, leaveEntries, takeBackEntries } from "../../check/source/read-entries.ts";
import type { Environment } from "../../environment.ts";

/**
 * Checks the whole content before Astro reads it: a build stops on an error, with every problem listed in
 * French, and otherwise what was read goes to the loaders. In dev, `contentDev` says them and the site goes on.
 */
export function contentCheck(content: ContentSource, { now }: Pick<Environment, "now">): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        leaveEntries(content);
        if (command !== "build") return;
        const { entries, problems } = checkSite(content, now);
        const errors = problems.filter(isError);
        if (errors.length === 0) {
          logger.info(`${entries} entrées relues, aucune erreur`);
          return;
        }
        for (const problem of errors) logger.error(problemLine(problem));
        throw withoutStack(
          `${errors.length} erreur${errors.length > 1 ? "s" : ""} dans le contenu : le site n’est pas construit. Corrigez les lignes ci-dessus.`,
        );
      },
      "astro:build:start": () => {
        takeBackEntries();
        forgetEntries(content);
      },
      "astro:server:start": () => takeBackEntries(),
    },
  };
}

/** An error for an editor: the lines above say where it is, and the place in our code says nothing. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
