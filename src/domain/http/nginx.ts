import { EXTENSION_TYPES, NAME_TYPES, UNKNOWN_TYPE } from "./content-types.ts";
import { HEADER_RULES, type HeaderRule } from "./headers.ts";
import { type Redirect, redirectTable } from "./redirects.ts";

/** What the nginx configuration depends on. */
export interface NginxOptions {
  /** The folder of the built site on the server. @example "/var/www/site" */
  root: string;
  /** The names the site answers to, separated by spaces. @default "_" */
  serverName?: string;
  /** Whether the server has the module for `.br` files; nginx refuses to start on `brotli_static` without it. @default true */
  brotli?: boolean;
  /** Old addresses and where they lead. @default [] */
  redirects?: readonly Redirect[];
  /** @default HEADER_RULES */
  rules?: readonly HeaderRule[];
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;

const regexOf = (pattern: string): string =>
  `~^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`;

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

/** One `map` a header: nginx takes the first pattern that fits, so the particular comes first; it sends no empty header. */
function headerMap(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules
    .flatMap(({ pattern, headers }) => {
      const value = headers[name];
      if (value === undefined) return [];
      return [`  ${pattern === "/*" ? "default" : quoted(regexOf(pattern))} ${quoted(value)};`];
    })
    .reverse();
  return [`map $uri ${variableOf(name)} {`, ...lines, "}"].join("\n");
}

function redirectLocation([from, to]: readonly [string, string]): string {
  const query = /[?#]/.test(to) ? "" : "$is_args$args";
  const target = to.replaceAll("$", "%24") + query;
  return `  location = ${quoted(decodeURIComponent(from))} { return 301 ${quoted(target)}; }`;
}

/**
 * An nginx configuration for the built site, to include in `http { }`: headers, types, precompressed
 * files, redirects and the error page, from the same rules as `_headers`. Headers come from `map`s and
 * stand once in `server`: an `add_header` inside a `location` would silently drop all the others.
 * Brotli needs the module `ngx_brotli` (Debian: `libnginx-mod-http-brotli-static`).
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example nginxConfig({ root: "/var/www/site" }).includes("error_page 404 /404.html;") // => true
 */
export function nginxConfig(options: NginxOptions): string {
  const { root, serverName = "_", brotli = true, redirects = [], rules = HEADER_RULES } = options;
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  const typed = EXTENSION_TYPES.map(([extension, type]) => `    ${quoted(type)} ${extension};`);
  const named = NAME_TYPES.map(
    ([name, type]) =>
      `  location ~ ${quoted(`/${name.replaceAll(".", "\\.")}$`)} { types { } default_type ${quoted(type)}; }`,
  );
  return `# Written from src/domain/http: change it there. Include in http { }.
${names.map((name) => headerMap(name, rules)).join("\n")}

server {
  listen 80;
  listen [::]:80;
  server_name ${serverName};
  root ${quoted(root)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;${brotli ? "\n  brotli_static on;" : ""}
  default_type ${UNKNOWN_TYPE};
  types {
${typed.join("\n")}
  }

${names.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join("\n")}

  error_page 404 /404.html;
  error_page 403 =404 /404.html;
  location / { try_files $uri $uri/ =404; }
  location = /404.html { internal; }
  location ~ "^/_(headers|redirects)$|\\.(br|gz)$" { return 404; }
${named.join("\n")}
${[...redirectTable(redirects)].map(redirectLocation).join("\n")}
}
`;
}
