import { parseArgs } from "node:util";
import { createStaticServer } from "../integrations/static-server.ts";
import { runCommand } from "./run-command.ts";

const HELP = `Sert le site construit, avec les en-têtes de production.

  node src/cli/serve.ts [--dir dist] [--port 4321] [--host 127.0.0.1]

  --dir   dossier du site construit (dist)
  --port  port à ouvrir (4321) ; 0 en choisit un libre
  --host  adresse à écouter (127.0.0.1, cette machine seule) ; 0.0.0.0 pour toutes`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: "dist" },
      port: { type: "string", default: "4321" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new Error(`« ${values.port} » n’est pas un port : donnez un nombre de 0 à 65535.`);
  const site = createStaticServer({ dir: values.dir });
  const port = await site.listen(Number(values.port), values.host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void site.close());
  console.log(`Site servi sur http://localhost:${port}`);
}

await runCommand(HELP, main);
