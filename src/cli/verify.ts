import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BuildRecord } from "./build/build-record.ts";
import { runCommand } from "./run-command.ts";
import { fall } from "./verify/fall.ts";
import { parseRecord, recordIn } from "./verify/read-record.ts";
import { readSite } from "./verify/read-site.ts";
import { counted, said } from "./verify/report.ts";
import { ask, isAddress } from "./verify/site-address.ts";
import { verifyAddress } from "./verify/verify-address.ts";
import { verifyFolder } from "./verify/verify-folder.ts";

const HELP = `Dit ce qui manque à un site construit, ou à un site en ligne.

  npm run verify -- [dist] [--against https://www.exemple.gouv.fr] [--accept]
  npm run verify -- https://www.exemple.gouv.fr [--against dist]

  dossier       le site construit (dist)
  adresse       le site en ligne, à sa racine ; il est comparé à celui de dist/, ou du dossier de --against
  --against     d’un dossier : la dernière version, à laquelle comparer les nombres (un dossier, ou l’adresse du site en
                ligne, où rien n’est comparé s’il n’y a pas encore de site)
  --no-headers  ne regarde pas les en-têtes d’un hébergement qui n’en laisse pas choisir (GitHub Pages)
  --accept      accepte plus de 10 % de pages de moins, ou un site plus ancien`;

/** What was found, and what there is. */
interface Verdict {
  record: BuildRecord | undefined;
  faults: string[];
}

/** `npm run verify`: exit code 1 when something is missing. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      headers: { type: "boolean", default: true },
      against: { type: "string" },
      accept: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const [name = "dist"] = positionals;
  const { record, faults } = isAddress(name)
    ? await verifyAddress(name.replace(/\/+$/, ""), {
        expected: recordIn(values.against ?? "dist"),
        now: Temporal.Now.instant(),
        headers: values.headers,
      })
    : await folder(name, values.accept ? undefined : values.against);
  if (record) console.log(`${name} : ${counted(record)}`);
  if (faults.length === 0) return console.log("Rien ne manque.");
  console.error(said(faults));
  process.exitCode = 1;
}

async function folder(dir: string, against: string | undefined): Promise<Verdict> {
  if (!existsSync(dir))
    throw new Error(
      `Le dossier « ${dir} » n’existe pas : construisez d’abord le site avec « npm run build ».`,
    );
  const record = recordIn(dir);
  const last = against === undefined ? undefined : await lastRelease(against);
  return {
    record,
    faults: [...(await verifyFolder(readSite(dir), record)), ...(record && last ? fall(record, last) : [])],
  };
}

/** The record of the last release; nothing where no site has been published yet. */
async function lastRelease(name: string): Promise<BuildRecord | undefined> {
  if (!isAddress(name)) return recordIn(name);
  const address = `${name.replace(/\/+$/, "")}/build.json`;
  const { status, text } = await ask(address);
  if (status !== 200) console.log(`${address} : réponse ${status}, rien à quoi comparer.`);
  return status === 200 ? parseRecord(text) : undefined;
}

await runCommand(HELP, main);
