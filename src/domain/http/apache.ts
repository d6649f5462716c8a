import { EXTENSION_TYPES, NAME_TYPES, UNKNOWN_TYPE } from "./content-types.ts";
import { decisionsOn, type HeaderRule, namesIn } from "./headers.ts";
import { literal } from "./pattern.ts";
import { goneTable, redirectTable } from "./redirects.ts";
import { ERROR_PAGES, fileOf, HIDDEN, keepsQuery, type ServedSite } from "./served-site.ts";

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;
/** Of what `RewriteRule` reads, backslashes stay as they are. */
const ruled = (text: string): string => `"${text.replaceAll('"', "\\x22")}"`;
/** A file, or what is sent in its place. */
const OR_COMPRESSED = "(?:\\.(?:br|gz))?$";

/** A regular expression between signs that no address of ours holds. */
const fits = (regex: string): string =>
  `%{REQUEST_URI} =~ m#${regex.replace(/\$$/, OR_COMPRESSED).replaceAll("#", "\\#")}#`;

/** A condition of its own for each value of each header: what fits its pattern and none of the more particular ones. */
function headerLines(name: string, rules: readonly HeaderRule[]): string[] {
  return decisionsOn(name, rules).map(({ pattern, value, over }) => {
    const condition = [fits(pattern), ...over.map((other) => `!(${fits(other)})`)].join(" && ");
    return `  Header always set ${name} ${quoted(value)} ${quoted(`expr=${condition}`)}`;
  });
}

/** A decoded address below the path of the site, as `RewriteRule` sees it in a folder. */
const placeOf = (address: string, base: string): string =>
  ruled(`^${literal(decodeURIComponent(address).slice(base.length))}$`);

/**
 * The `.htaccess` file of the built site, which Apache reads in its folder: headers, types, precompressed files,
 * redirects, what was withdrawn and the error page, from the same rules as `_headers`. Asks for `AllowOverride All`
 * and the modules `headers` and `rewrite`.
 *
 * Source: Apache HTTP Server 2.4, « mod_headers », « mod_rewrite », « Expressions ».
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example htaccess(PLAIN_SITE).includes("ErrorDocument 404 /404.html") // => true
 */
export function htaccess(site: ServedSite): string {
  const { base, rules } = site;
  const names = namesIn(rules);
  const typed = EXTENSION_TYPES.map(([extension, type]) => `AddType ${quoted(type)} .${extension}`);
  const named = NAME_TYPES.map(
    ([name, type]) =>
      `<FilesMatch ${quoted(`^${literal(name)}${OR_COMPRESSED}`)}>\n  ForceType ${quoted(type)}\n</FilesMatch>`,
  );
  const known = EXTENSION_TYPES.map(([extension]) => extension).join("|");
  const redirects = [...redirectTable(site.redirects)].map(([from, to]) => {
    // Of these signs alone, the second argument of a rule says something else than an address.
    const target = to.replaceAll(/[$%]/g, (sign) => `\\${sign}`);
    return `RewriteRule ${placeOf(from, base)} ${ruled(target)} [R=301,END,NE${keepsQuery(to) ? "" : ",QSD"}]`;
  });
  const gone = [...goneTable(site)].flatMap(([from, page]) => [
    `<If ${quoted(`%{REQUEST_URI} == '${decodeURIComponent(from).replaceAll("'", "\\'")}'`)}>`,
    `  ErrorDocument 410 ${quoted(fileOf(page))}`,
    "</If>",
    "RewriteCond %{ENV:REDIRECT_STATUS} ^$",
    `RewriteRule ${placeOf(from, base)} - [G]`,
  ]);
  return `# Written by the build from src/domain/http: change it there.
Options -Indexes -MultiViews
DirectoryIndex index.html
AcceptPathInfo Off
ErrorDocument 403 ${base}${ERROR_PAGES.notFound}
ErrorDocument 404 ${base}${ERROR_PAGES.notFound}
FileETag MTime Size

RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
${typed.join("\n")}
${named.join("\n")}
<FilesMatch ${quoted(`^(?!.*\\.(?:${known})${OR_COMPRESSED})`)}>
  ForceType ${UNKNOWN_TYPE}
</FilesMatch>

RewriteEngine On
RewriteBase ${base}
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,END]
# Asked by a visitor, and not by a rule of this file.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule ${ruled(`^${HIDDEN}`)} - [R=404,END]
${redirects.join("\n")}
${gone.join("\n")}

# A folder without page is no more than an address without page.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,END]

# What was compressed beforehand, the smallest first.
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [END,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))
RewriteCond %{REQUEST_FILENAME}/index.html.br -f
RewriteRule (^|/)$ %{REQUEST_URI}index.html.br [END,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [END,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))
RewriteCond %{REQUEST_FILENAME}/index.html.gz -f
RewriteRule (^|/)$ %{REQUEST_URI}index.html.gz [END,E=no-gzip:1,E=no-brotli:1]

<IfModule mod_headers.c>
${names.flatMap((name) => headerLines(name, rules)).join("\n")}
  Header unset Vary
  Header always set Vary Accept-Encoding
</IfModule>
`;
}
