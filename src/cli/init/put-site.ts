import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSite } from "../../check/check-site.ts";
import { isError, problemLine } from "../../check/problem.ts";
import { openContent } from "../../check/source/content-folder.ts";
import { ADDRESSES } from "../../domain/addresses.ts";
import { configurationText, zoneText } from "../../domain/init/configuration-text.ts";
import type { Draft } from "../../domain/init/question.ts";
import { exampleFiles, legalPage, listFiles } from "../../domain/init/starting-content.ts";
import { dayAt } from "../../domain/time/zone.ts";
import type { Environment } from "../../environment.ts";
import { ExplainedError } from "../run-command.ts";

const CONTENT = "src/content";
const CONFIG = "src/site.config.ts";
const ZONE = "src/site.zone.ts";
/** Where a site waits until it is whole; on the disk of the project, so that one step puts it in place. */
const STAGE = ".cache/init";
/** Where the former site goes. */
export const FORMER = "ancien-site";

const { legalNotice, accessibility, personalData, cookies } = ADDRESSES;
const LEGAL = [legalNotice, accessibility, personalData, cookies].map(
  (address) => `pages${address.slice(0, -1)}.mdx`,
);
/** What search knows of the language, whoever the site is. */
const KEPT = ["taxonomies/synonyms.yaml"];

/** @throws ExplainedError in French where a former site would be lost */
export function keepFormer(): void {
  if (existsSync(FORMER))
    throw new ExplainedError(
      `Le dossier « ${FORMER} » existe déjà : déplacez-le d’abord. Rien n’a été changé.`,
    );
}

/**
 * Writes a site beside the present one, checks it, then puts it in its place; the former one is kept in `ancien-site/`,
 * as it was built too: the next build is no fall of its pages.
 *
 * @throws ExplainedError in French, nothing being changed, where the new site has a fault
 */
export function putSite(draft: Draft, { now, outDir }: Pick<Environment, "now" | "outDir">): void {
  rmSync(STAGE, { recursive: true, force: true });
  const today = dayAt(now, draft.config.timeZone);
  const legal = LEGAL.map(
    (file) => [file, legalPage(readFileSync(join(CONTENT, file), "utf8"), draft, today)] as const,
  );
  const files = { ...listFiles(draft), ...exampleFiles(draft, today), ...Object.fromEntries(legal) };
  for (const [file, text] of Object.entries(files)) write(join(STAGE, "content", file), text);
  for (const file of KEPT) cpSync(join(CONTENT, file), join(STAGE, "content", file));
  write(join(STAGE, "site.config.ts"), configurationText(readFileSync(CONFIG, "utf8"), draft.config));
  write(join(STAGE, "site.zone.ts"), zoneText(readFileSync(ZONE, "utf8"), draft.config.timeZone));
  const { problems } = checkSite(openContent(join(STAGE, "content")), now, draft.config);
  const faults = problems.filter(isError);
  if (faults.length > 0)
    throw new ExplainedError(`Rien n’a été changé :\n${faults.map(problemLine).join("\n")}`);
  format(join(STAGE, "site.config.ts"));
  mkdirSync(FORMER);
  cpSync(CONFIG, join(FORMER, "site.config.ts.txt"));
  cpSync(ZONE, join(FORMER, "site.zone.ts.txt"));
  renameSync(CONTENT, join(FORMER, "content"));
  try {
    renameSync(join(STAGE, "content"), CONTENT);
  } catch (error) {
    renameSync(join(FORMER, "content"), CONTENT);
    throw error;
  }
  renameSync(join(STAGE, "site.zone.ts"), ZONE);
  renameSync(join(STAGE, "site.config.ts"), CONFIG);
  rmSync(STAGE, { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, join(FORMER, "dist"));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** In the form of the project, where Biome is installed. */
function format(file: string): void {
  const { status, stdout } = spawnSync("node_modules/.bin/biome", ["format", `--stdin-file-path=${CONFIG}`], {
    input: readFileSync(file),
    encoding: "utf8",
  });
  if (status === 0) writeFileSync(file, stdout);
}
