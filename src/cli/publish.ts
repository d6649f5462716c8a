import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BuildRecord } from "./build/build-record.ts";
import { type Host, hostOf } from "./publish/host.ts";
import { type Published, published, publishRelease, rollBack } from "./publish/releases.ts";
import { runCommand } from "./run-command.ts";
import { clockFaults, fall } from "./verify/fall.ts";
import { recordIn } from "./verify/read-record.ts";
import { readSite } from "./verify/read-site.ts";
import { counted, said } from "./verify/report.ts";
import { verifyAddress } from "./verify/verify-address.ts";
import { verifyFolder } from "./verify/verify-folder.ts";

const HELP = `Publie le site construit sur un serveur, par rsync : une nouvelle version, vérifiée, puis prise d’un coup.

  npm run publish -- compte@serveur:/srv/site [--url https://www.exemple.gouv.fr] [--accept]
  npm run publish -- compte@serveur:/srv/site --rollback

  Le serveur web sert /srv/site/current. Sans « compte@serveur: », c’est un dossier de cette machine.

  --rollback  revient à la version précédente
  --url       vérifie ensuite le site en ligne, et revient à la version précédente s’il lui manque quelque chose
  --accept    accepte plus de 10 % de pages de moins, ou une date que le serveur contredit
  --keep      versions gardées (5)
  --dir       dossier du site construit (dist)
  --ssh       commande qui ouvre la session, par exemple « ssh -p 2222 » (ssh)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rollback: { type: "boolean", default: false },
      accept: { type: "boolean", default: false },
      url: { type: "string" },
      keep: { type: "string", default: "5" },
      dir: { type: "string", default: "dist" },
      ssh: { type: "string", default: "ssh" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [target] = positionals;
  if (values.help || target === undefined) return console.log(HELP);
  const host = hostOf(target, values.ssh);
  if (values.rollback) return console.log(rolledBack(host));
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 2)
    throw new Error(`--keep : trouvé « ${values.keep} » ; attendu 2 versions ou plus, pour pouvoir revenir.`);
  const record = await verified(values.dir);
  const former = published(host);
  if (!values.accept)
    refuse([...clockFaults(record, former.now), ...(former.record ? fall(record, former.record) : [])]);
  const name = releaseName(record);
  publishRelease(host, values.dir, name, former.name, keep);
  console.log(`${target} : version ${name}\n${counted(record)}`);
  if (values.url) await watch(host, values.url.replace(/\/+$/, ""), record, former);
}

/** A built site to which nothing is missing. @throws Error in French */
async function verified(dir: string): Promise<BuildRecord> {
  if (!existsSync(dir))
    throw new Error(
      `Le dossier « ${dir} » n’existe pas : construisez d’abord le site avec « npm run build ».`,
    );
  const record = recordIn(dir);
  const faults = await verifyFolder(readSite(dir), record);
  if (!record || faults.length > 0) throw new Error(`${said(faults)}\nRien n’est publié.`);
  if (record.preview) throw new Error("C’est un aperçu, avec les brouillons : rien n’est publié.");
  return record;
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${said(faults)}\nRien n’est publié. Si c’est voulu : --accept`);
}

/** In the order of publication; the commit says from what. */
function releaseName({ commit }: BuildRecord): string {
  const time = Temporal.Now.instant().round("second").toString().replaceAll(/[-:]/g, "");
  return `${time}-${commit?.slice(0, 7) ?? "sans-git"}`;
}

/** Verifies the site in service; takes the former release again where something is missing. */
async function watch(host: Host, url: string, record: BuildRecord, former: Published): Promise<void> {
  const faults = await faultsOf(url, record);
  if (faults.length === 0) return console.log(`${url} : rien ne manque.`);
  throw new Error(`${said(faults)}\n${former.name ? rolledBack(host) : "Aucune version précédente."}`);
}

async function faultsOf(url: string, record: BuildRecord): Promise<string[]> {
  try {
    return (await verifyAddress(url, { expected: record, now: Temporal.Now.instant() })).faults;
  } catch (error) {
    return [(error as Error).message];
  }
}

function rolledBack(host: Host): string {
  const { from, to } = rollBack(host);
  return `La version ${to} a repris la place de ${from}.`;
}

await runCommand(HELP, main);
