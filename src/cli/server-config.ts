import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { caddyfile } from "../domain/http/caddy.ts";
import { nginxConfig } from "../domain/http/nginx.ts";
import { readServedSite } from "../integrations/read-served-site.ts";
import { runCommand } from "./run-command.ts";

const HELP = `Écrit la configuration d’un serveur pour le site construit.

  npm run --silent nginx -- [--dir dist] [--root /srv/site] [--server-name www.exemple.gouv.fr]
                            [--certificate FICHIER --key FICHIER] [--port 80] [--no-brotli]
  npm run --silent caddy -- les mêmes, sans --port ni --no-brotli

  --dir          dossier du site construit, dont les redirections et le chemin sont lus (dist)
  --root         dossier du site sur le serveur (celui de --dir)
  --server-name  noms du serveur, séparés par des espaces (n’importe lesquels)
  --certificate  certificat, et sa clé par --key (Caddy, qui a un nom, en demande un sans eux)
  --port         nginx : port sans chiffrement (80)
  --no-brotli    nginx sans le module brotli

nginx : à inclure dans « http { } ». Caddy : le Caddyfile entier. Apache lit « .htaccess » dans le dossier du site.`;

const OPTIONS = {
  dir: { type: "string", default: "dist" },
  root: { type: "string" },
  "server-name": { type: "string" },
  certificate: { type: "string" },
  key: { type: "string" },
  port: { type: "string", default: "80" },
  brotli: { type: "boolean", default: true },
  help: { type: "boolean", short: "h", default: false },
} as const;

await runCommand(HELP, () => {
  const { values, positionals } = parseArgs({
    options: OPTIONS,
    allowNegative: true,
    allowPositionals: true,
  });
  const [server] = positionals;
  if (values.help) console.log(HELP);
  else if (positionals.length !== 1 || (server !== "nginx" && server !== "caddy"))
    throw new Error(`« ${positionals.join(" ")} » : attendu nginx ou caddy.\n\n${HELP}`);
  else {
    const { dir, certificate: file, key, brotli } = values;
    if (!existsSync(join(dir, "_redirects")))
      throw new Error(
        `${join(dir, "_redirects")} est absent : construisez d’abord le site avec « npm run build ».`,
      );
    if (!file !== !key) throw new Error("Un certificat va avec sa clé : donnez --certificate et --key.");
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      throw new Error(`« ${values.port} » n’est pas un port : donnez un nombre de 1 à 65535.`);
    const port = Number(values.port);
    const machine = {
      root: values.root ?? resolve(dir),
      serverName: values["server-name"],
      certificate: file && key ? { file, key } : undefined,
    };
    const site = readServedSite(dir);
    console.log(
      server === "nginx" ? nginxConfig({ ...machine, port, brotli, site }) : caddyfile({ ...machine, site }),
    );
  }
});
