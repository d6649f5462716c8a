import { EXTENSION_TYPES, NAME_TYPES, UNKNOWN_TYPE } from "./content-types.ts";
import { namesIn } from "./headers.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { literal } from "./pattern.ts";
import { goneTable, redirectTable } from "./redirects.ts";
import {
  ERROR_PAGES,
  fileOf,
  HIDDEN,
  keepsQuery,
  type Machine,
  PLAIN_SITE,
  type ServedSite,
} from "./served-site.ts";

export interface NginxOptions extends Machine {
  /** Where it listens without encryption. @default 80 */
  port?: number;
  /** Whether the server has the module for `.br` files; nginx refuses to start on `brotli_static` without it. @default true */
  brotli?: boolean;
  /** @default PLAIN_SITE */
  site?: ServedSite;
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

/** The number of the kind of each address: nginx takes the first pattern that fits. */
function kindMap(kinds: readonly Kind[]): string {
  const lines = kinds.flatMap(({ regex }, index) => (regex ? [`  ${quoted(`~${regex}`)} ${index};`] : []));
  return ["map $uri $site_kind {", "  default none;", ...lines, "}"].join("\n");
}

/** One `map` a header, by the kind of the address; nginx sends no empty header. */
function headerMap(name: string, kinds: readonly Kind[]): string {
  const common = kinds.find(({ regex }) => !regex)?.headers[name] ?? "";
  const lines = kinds.flatMap(({ regex, headers }, index) =>
    regex && (headers[name] ?? "") !== common ? [`  ${index} ${quoted(headers[name] ?? "")};`] : [],
  );
  return [`map $site_kind ${variableOf(name)} {`, `  default ${quoted(common)};`, ...lines, "}"].join("\n");
}

function redirectLocation([from, to]: readonly [string, string]): string {
  const target = to.replaceAll("$", "%24") + (keepsQuery(to) ? "$is_args$args" : "");
  return `  location = ${quoted(decodeURIComponent(from))} { return 301 ${quoted(target)}; }`;
}

function goneLocation([from, page]: readonly [string, string]): string {
  return `  location = ${quoted(decodeURIComponent(from))} { error_page 410 ${quoted(fileOf(page))}; return 410; }`;
}

/** Where the server listens: with a certificate, encrypted in HTTP/2, and without only to lead there. */
function listening({ serverName = "_", certificate, port }: Machine & { port: number }): string {
  const names = `  server_name ${serverName};\n`;
  if (!certificate) return `server {\n  listen ${port};\n  listen [::]:${port};\n${names}`;
  return `server {
  listen ${port};
  listen [::]:${port};
${names}  server_tokens off;
  location /.well-known/acme-challenge/ { root /var/www/html; }
  location / { return 301 https://$host$request_uri; }
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
${names}  ssl_certificate ${quoted(certificate.file)};
  ssl_certificate_key ${quoted(certificate.key)};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_prefer_server_ciphers off;
  ssl_session_cache shared:site:5m;
  ssl_session_tickets off;
`;
}

/**
 * An nginx configuration for the built site, to include in `http { }`: headers, types, precompressed
 * files, redirects, what was withdrawn and the error page, from the same rules as `_headers`. Headers come from
 * `map`s and stand once in `server`: an `add_header` inside a `location` would silently drop all the others.
 * Brotli needs the module `ngx_brotli` (Debian: `libnginx-mod-http-brotli-static`).
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example nginxConfig({ root: "/var/www/site" }).includes("error_page 404 /404.html;") // => true
 */
export function nginxConfig({
  brotli = true,
  site = PLAIN_SITE,
  port = 80,
  ...machine
}: NginxOptions): string {
  const { base, rules } = site;
  const names = namesIn(rules);
  const kinds = kindsOf(rules);
  const isRoot = base === "/";
  const at = (file: string): string => (isRoot ? "" : ` alias ${quoted(`${machine.root}/${file}`)};`);
  const typed = EXTENSION_TYPES.map(([extension, type]) => `    ${quoted(type)} ${extension};`);
  const named = NAME_TYPES.map(([name, type]) => {
    const place = `^${literal(base)}((?:.*/)?${literal(name)})$`;
    return `  location ~ ${quoted(place)} {${at("$1")} types { } default_type ${quoted(type)}; }`;
  });
  const elsewhere = isRoot
    ? []
    : ["  location / { return 404; }", `  location = ${base.slice(0, -1)} { return 301 ${base}; }`];
  return `# Written from src/domain/http: change it there. Include in http { }.
${[kindMap(kinds), ...names.map((name) => headerMap(name, kinds))].join("\n")}

${listening({ ...machine, port })}
  root ${quoted(machine.root)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  open_file_cache max=2000 inactive=60s;
  open_file_cache_valid 1s;
  gzip_static on;
  gzip_vary on;${brotli ? "\n  brotli_static on;" : ""}
  default_type ${UNKNOWN_TYPE};
  types {
${typed.join("\n")}
  }

${names.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join("\n")}

  error_page 404 ${base}${ERROR_PAGES.notFound};
  error_page 403 =404 ${base}${ERROR_PAGES.notFound};
  location ${base} {${at("")} try_files $uri $uri/ =404; }
  location = ${base}${ERROR_PAGES.notFound} { internal;${at(ERROR_PAGES.notFound)} }
  location ~ ${quoted(`^${literal(base)}${HIDDEN.replace("404\\.html|", "")}`)} { return 404; }
${[...elsewhere, ...named].join("\n")}
${[...redirectTable(site.redirects)].map(redirectLocation).join("\n")}
${[...goneTable(site)].map(goneLocation).join("\n")}
}
`;
}
