import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { withFrames } from "../domain/http/headers.ts";
import { nginxConfig } from "../domain/http/nginx.ts";
import { parseRedirectsFile } from "../domain/http/redirects-file.ts";
import { videoFrames } from "../integrations/video-frames.ts";

const HELP = `Écrit la configuration nginx du site construit, à inclure dans « http { } ».

  npm run --silent nginx -- [--dir dist] [--root /srv/site] [--server-name www.exemple.gouv.fr] [--no-brotli]

  --dir          dossier du site construit, dont les redirections sont lues (dist)
  --root         dossier du site sur le serveur (celui de --dir)
  --server-name  nom du serveur (n’importe lequel)
  --no-brotli    sans le module brotli`;

try {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      dir: { type: "string", default: "dist" },
      root: { type: "string" },
      "server-name": { type: "string", default: "_" },
      brotli: { type: "boolean", default: true },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const file = join(values.dir, "_redirects");
    if (!existsSync(file))
      throw new Error(`${file} est absent : construisez d’abord le site avec « npm run build ».`);
    const redirects = parseRedirectsFile(readFileSync(file, "utf8"));
    const root = values.root ?? resolve(values.dir);
    const rules = withFrames(videoFrames(values.dir));
    const { brotli, "server-name": serverName } = values;
    console.log(nginxConfig({ root, serverName, brotli, redirects, rules }));
  }
} catch (error) {
  const unknown = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(unknown ? `Option inconnue ou incomplète.\n\n${HELP}` : (error as Error).message);
  process.exitCode = 1;
}
