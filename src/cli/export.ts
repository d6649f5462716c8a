import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { searchRecords } from "./export/search-records.ts";
import { runCommand } from "./run-command.ts";

const HELP = `npm run export -- --search > site.ndjson

Écrit les pages du site construit pour un moteur de recherche (OpenSearch, Elasticsearch) : une page par paire de
lignes, au format de son chargement par lots. Voir docs/echelle.md.

  --search  écrit les pages que la recherche connaît
  --dir     dossier du site construit (dist)
  --index   nom de l’index (site)
  --out     fichier à écrire ; la sortie du programme sinon`;

function main() {
  const { values } = parseArgs({
    options: {
      search: { type: "boolean", default: false },
      dir: { type: "string", default: "dist" },
      index: { type: "string", default: "site" },
      out: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help || !values.search) {
    console.log(HELP);
    return;
  }
  const lines = searchRecords(values.dir).flatMap(({ _id, ...record }) => [
    JSON.stringify({ index: { _index: values.index, _id } }),
    JSON.stringify(record),
  ]);
  const text = `${lines.join("\n")}\n`;
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
}

await runCommand(HELP, main);
