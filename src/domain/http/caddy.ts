import { EXTENSION_TYPES, NAME_TYPES, UNKNOWN_TYPE } from "./content-types.ts";
import { decisionsOn, type HeaderRule, namesIn } from "./headers.ts";
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

/** Between quotes, a Caddyfile reads backslashes as they are. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** A matcher of its own for each value of each header: what fits its pattern and none of the more particular ones. */
function headerLines(name: string, rules: readonly HeaderRule[]): string[] {
  return decisionsOn(name, rules).flatMap(({ pattern, value, over }) => {
    const matcher = `@${name.toLowerCase()}-${over.length}`;
    const excluded = over.length > 0 ? [`  not path_regexp ${quoted(over.join("|"))}`] : [];
    return [
      `${matcher} {`,
      `  path_regexp ${quoted(pattern)}`,
      ...excluded,
      "}",
      `header ${matcher} ${name} ${quoted(value)}`,
    ];
  });
}

/** A `map` from decoded addresses to placeholders, empty where nothing fits. */
function addressMap(outputs: readonly string[], rows: readonly (readonly [string, ...string[]])[]): string[] {
  const line = ([from, ...values]: readonly string[]) =>
    `  ${[decodeURIComponent(from ?? ""), ...values].map(quoted).join(" ")}`;
  const none = `  default ${outputs.map(() => '""').join(" ")}`;
  return [`map {path} ${outputs.map((name) => `{${name}}`).join(" ")} {`, ...rows.map(line), none, "}"];
}

const typeMap = (base: string): string[] => [
  "map {path} {site_type} {",
  ...NAME_TYPES.map(
    ([name, type]) => `  ${quoted(`~^${literal(base)}(?:.*/)?${literal(name)}$`)} ${quoted(type)}`,
  ),
  ...EXTENSION_TYPES.map(([extension, type]) => `  ${quoted(`~\\.${extension}$`)} ${quoted(type)}`),
  `  "~/$" "text/html; charset=utf-8"`,
  `  default ${UNKNOWN_TYPE}`,
  "}",
];

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${"  ".repeat(by)}${line}`).join("\n");

/**
 * A Caddyfile for the built site: headers, types, precompressed files, redirects, what was withdrawn and the error
 * page, from the same rules as `_headers`. With a name and no certificate, Caddy gets one by itself.
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example caddyfile({ root: "/srv/site", serverName: "www.exemple.gouv.fr" }).includes("precompressed br gzip") // => true
 */
export function caddyfile({ site = PLAIN_SITE, ...machine }: Machine & { site?: ServedSite }): string {
  const { base, rules } = site;
  const { root, serverName = ":80", certificate } = machine;
  const moved = [...redirectTable(site.redirects)].map(
    ([from, to]) => [from, to, keepsQuery(to) ? "yes" : ""] as const,
  );
  const gone = [...goneTable(site)].map(([from, page]) => [from, fileOf(page)] as const);
  const folder = base.slice(0, -1);
  const elsewhere = [
    `redir ${folder} ${base} 301`,
    `@elsewhere not path_regexp ${quoted(`^${literal(base)}`)}`,
    "error @elsewhere 404",
  ];
  const send = [
    "header Content-Type {site_type}",
    ...(folder ? [`uri strip_prefix ${folder}`] : []),
    "file_server {",
    "  precompressed br gzip",
    "}",
  ];
  return `# Written from src/domain/http: change it there.
(site_headers) {
${indented(
  namesIn(rules).flatMap((name) => headerLines(name, rules)),
  1,
)}
}

${serverName.split(" ").join(", ")} {
  root * ${quoted(root)}
${certificate ? `  tls ${quoted(certificate.file)} ${quoted(certificate.key)}\n` : ""}  header {
    -Server
    Vary Accept-Encoding
    defer
  }
${indented(addressMap(["site_moved", "site_keeps_query"], moved), 1)}
${indented(addressMap(["site_gone"], gone), 1)}
${indented(typeMap(base), 1)}
  map {path} {site_file} {
    ${quoted(`~^${literal(folder)}(/.*)$`)} "\${1}"
    default "/"
  }
  map {uri} {site_folder} {site_query} {
    "~^/+([^?]*?)/*([?].*)?$" "/\${1}/" "\${2}"
  }
  route {
${indented(folder ? elsewhere : [], 2)}
    @other not method GET HEAD
    header @other Allow "GET, HEAD"
    error @other 405
    @hidden path_regexp ${quoted(`^${literal(base)}${HIDDEN}`)}
    error @hidden 404
    @gone expression \`{site_gone} != ""\`
    error @gone 410
    @moved expression \`{site_moved} != ""\`
    @movedWithQuery expression \`{site_keeps_query} != "" && {query} != ""\`
    @missing {
      expression \`{site_moved} == ""\`
      not file {site_file} {site_file}/index.html
    }
    error @missing 404
    import site_headers
    redir @movedWithQuery "{site_moved}?{query}" 301
    redir @moved "{site_moved}" 301
    @folder {
      not path_regexp "/$"
      file {site_file}/index.html
    }
    redir @folder "{site_folder}{site_query}" 301
${indented(send, 2)}
  }
  handle_errors {
    route {
      @known expression \`{err.status_code} == 410\`
      rewrite @known {site_gone}
      @unknown expression \`{err.status_code} != 410\`
      rewrite @unknown ${base}${ERROR_PAGES.notFound}
      import site_headers
${indented(send, 3)}
    }
  }
}
`;
}
