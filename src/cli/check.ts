import { problemLine } from "../domain/content/problem.ts";
import { readEnvironment } from "../environment.ts";
import { checkSite } from "../integrations/content/check-site.ts";
import { openContent } from "../integrations/content/source.ts";
import { missingFacts } from "../schemas/site.ts";
import { site } from "../site.config.ts";

/** `npm run check`: every problem of the content, in French; exit code 1 when there is an error. */
async function main(): Promise<number> {
  const { entries, problems } = await checkSite(openContent(readEnvironment(process.env).contentDir));
  for (const problem of problems) console.log(problemLine(problem));
  for (const name of missingFacts(site)) {
    console.log(`src/site.config.ts — facts.${name} : à compléter`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  console.log(`\n${entries} entrées relues, ${errors} ${errors > 1 ? "erreurs" : "erreur"}.`);
  return errors === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
