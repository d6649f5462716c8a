import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { missingMandatoryFacts } from "../domain/mandatory-facts.ts";
import { readEnvironment } from "../environment.ts";
import { apart } from "../integrations/apart/apart.ts";
import { lineOf, stepSince, usedUntilNow } from "../integrations/log/steps.ts";
import { site } from "../site.config.ts";
import type { BuildRecord } from "./build/build-record.ts";
import { lockBuild, unlockBuild } from "./build/lock-build.ts";
import { machineFault } from "./build/machine-fault.ts";
import { type BuildFolders, buildFolders, replaceSite, tidy } from "./build/replace-site.ts";
import { ExplainedError, runCommand } from "./run-command.ts";
import { fall } from "./verify/fall.ts";
import { recordIn } from "./verify/read-record.ts";
import { counted, said } from "./verify/report.ts";

const HELP = `Construit le site, le vérifie, puis le met d’un coup à la place du précédent.

  npm run build [-- --strict] [--accept]

  --strict  s’arrête tant qu’un fait obligatoire manque : directeur de la publication, hébergeur, contacts
  --accept  accepte un site qui a plus de 10 % de pages de moins que le précédent, ou plus ancien que lui`;

/** `npm run build`: the folder of the site is the former one until the new one is whole. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      strict: { type: "boolean", default: false },
      accept: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const { outDir, nowIsFixed } = readEnvironment(process.env);
  if (values.strict) requireFacts();
  const folders = buildFolders(outDir);
  lockBuild();
  tidy(folders);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => stop(folders, `\nConstruction interrompue. ${whatStays(folders)}`, 130));
  // What a package throws where nobody waits for it.
  process.once("uncaughtException", (error) => stop(folders, explained(error, folders, outDir), 1));
  try {
    const record = await buildBeside(folders, values.accept || nowIsFixed);
    replaceSite(folders);
    console.log(`${outDir} : ${counted(record)}`);
    leaveNothing(folders);
  } catch (error) {
    leaveNothing(folders);
    throw new ExplainedError(explained(error, folders, outDir));
  } finally {
    unlockBuild();
  }
}

/** @throws Error in French while somebody has still to give what the law asks for */
function requireFacts(): void {
  const missing = missingMandatoryFacts(site).map((line) => `- ${line}\n`);
  if (missing.length > 0)
    throw new Error(
      `Faits obligatoires que personne n’a donnés (src/site.config.ts, « facts ») :\n${missing.join("")}Le site n’est pas construit.`,
    );
}

/**
 * Builds and verifies the next site, without touching the present one.
 *
 * @param accept whether it may have much less in it: its present was imposed, or somebody said so
 */
async function buildBeside(
  { site: present, built: dir }: BuildFolders,
  accept: boolean,
): Promise<BuildRecord> {
  process.env.SITE_OUT = dir;
  process.env.NODE_ENV ||= "production";
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Astro would take such a variable, which shells of many machines have, for the folder of the site.
  delete process.env.BASE_URL;
  await build({});
  const before = usedUntilNow();
  const { record, faults, dead } = await apart<typeof import("./build/seal-built.ts").sealBuilt>(
    new URL("./build/seal-built.ts", import.meta.url),
    "sealBuilt",
    dir,
  );
  console.log(`[étapes] ${lineOf(stepSince("vérification", before))}`);
  const former = accept ? undefined : recordIn(present);
  const alike = former?.content === record.content && former.preview === record.preview;
  const lost = former && alike ? fall(record, former) : [];
  if (faults.length + lost.length > 0) {
    const hint = lost.length > 0 ? "\nSi c’est voulu : npm run build -- --accept" : "";
    throw new ExplainedError(`${said([...faults, ...lost])}${hint}`);
  }
  if (dead.length > 0)
    console.warn(`${said(dead)}\nLe site est construit, mais ne peut pas être publié ainsi.`);
  return record;
}

function stop(folders: BuildFolders, words: string, status: number): void {
  leaveNothing(folders);
  console.error(words);
  process.exit(status);
}

/** Leaves nothing beside the site; a disk that refuses even that hides nothing else. */
function leaveNothing(folders: BuildFolders): void {
  try {
    tidy(folders);
  } catch {
    // The next build takes it away.
  }
}

function whatStays(folders: BuildFolders): string {
  return existsSync(folders.site) ? "Le site précédent est resté tel quel." : "Aucun site n’est construit.";
}

interface LocatedError extends Error {
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
}

/** What went wrong, for who builds; the place in our code only where the fault is there. */
function explained(error: unknown, folders: BuildFolders, outDir: string): string {
  const end = `Le site n’est pas construit. ${whatStays(folders)}`;
  const machine = machineFault(error);
  if (machine) return `${machine}\n${outDir} : ${end}`;
  const { message, stack, hint, loc, id } = error as LocatedError;
  if (error instanceof ExplainedError || stack === message) return `${message}\n${end}`;
  const place = loc?.file ?? id;
  return [message, hint, place && `${place}:${loc?.line ?? ""}`, stack, end].filter(Boolean).join("\n");
}

await runCommand(HELP, main);
