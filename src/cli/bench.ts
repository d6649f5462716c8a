import { parseArgs } from "node:util";
import { benchBuild } from "./bench/build/build.ts";
import { benchContent } from "./bench/content.ts";
import { benchDev } from "./bench/dev.ts";
import { benchPages } from "./bench/pages.ts";
import { benchSearch } from "./bench/search.ts";
import { runCommand } from "./run-command.ts";

const HELP = `npm run bench build — mesure le coût des builds, à froid, à chaud et après une correction
npm run bench dev — mesure « npm run dev » : première page, corrections, mémoire
npm run bench search — mesure la recherche, à côté de Pagefind tel quel
npm run bench pages — mesure les premières visites d’une page de chaque genre, dans un navigateur
npm run bench content — mesure la relecture, sur le site et sur un grand dossier

  --entries  nombre d’entrées du grand site (1000) ; pour build, plusieurs : 100,1000
  --edits    corrections que dev montre une à une (200)
  --runs     mesures dont build donne la médiane (1)
  --no-plain build sans Astro tel quel à côté
  --write    pour pages, écrit ce que dit la déclaration d’écoconception
  --keep     reprend les sites construits par la mesure précédente`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      entries: { type: "string", default: "1000" },
      edits: { type: "string", default: "200" },
      runs: { type: "string", default: "1" },
      plain: { type: "boolean", default: true },
      keep: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { entries, keep } = values;
  const what = values.help ? "" : positionals.join(" ");
  if (what === "build")
    return benchBuild({
      counts: entries.split(",").map(Number),
      runs: Number(values.runs),
      plain: values.plain,
    });
  if (what === "dev") return benchDev({ entries: Number(entries), edits: Number(values.edits) });
  if (what === "content") return benchContent({ entries: Number(entries) });
  if (what === "pages") return benchPages(keep, values.write);
  if (what !== "search") return console.log(HELP);
  await benchSearch({ entries: Number(entries), keep });
}

await runCommand(HELP, main);
