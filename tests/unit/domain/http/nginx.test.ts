import { expect, test } from "vitest";
import { headersFor } from "../../../../src/domain/http/headers.ts";
import { nginxConfig } from "../../../../src/domain/http/nginx.ts";
import { PLAIN_SITE } from "../../../../src/domain/http/served-site.ts";

const config = nginxConfig({
  root: "/var/www/site",
  serverName: "www.example.fr",
  site: {
    ...PLAIN_SITE,
    redirects: [
      { from: "/évènement.html", to: "/agenda/forum/" },
      { from: "/ancre.html", to: "/page/#bas" },
    ],
    gone: [{ from: "/agenda/fini/", page: "/agenda/fini/" }],
  },
});

/** The lines of a map: what is compared, and what it gives. */
function linesOf(variable: string): [string, string][] {
  const body = config.slice(config.indexOf(`${variable} {`)).split("\n}")[0] ?? "";
  return [...body.matchAll(/^ {2}(?:"~(.+)"|(\w+)) "?(.*?)"?;$/gm)].map(([, regex, word, value = ""]) => [
    regex ?? word ?? "",
    value,
  ]);
}

/** What nginx makes of the maps: the first regular expression that fits gives the kind, which gives the header. */
function headerOf(name: string, path: string): string | undefined {
  const kind = linesOf(" $site_kind")
    .slice(1)
    .find(([regex]) => new RegExp(regex.replaceAll("\\\\", "\\")).test(path))?.[1];
  const lines = new Map(linesOf(` $site_${name.toLowerCase().replaceAll("-", "_")}`));
  return lines.get(kind ?? "default") ?? lines.get("default");
}

test("gives each address the headers of the table", () => {
  for (const path of ["/index.html", "/recherche/index.html", "/_astro/a.css", "/agenda.ics", "/404.html"]) {
    const { "Content-Type": _type, ...headers } = headersFor(path);
    for (const [name, value] of Object.entries(headers)) expect(headerOf(name, path)).toBe(value);
    for (const name of Object.keys(headersFor("/")).filter((name) => !(name in headersFor(path))))
      expect(headerOf(name, path)).toBe("");
  }
  expect(headerOf("Access-Control-Allow-Origin", "/index.html")).toBe("");
});

test("says headers for errors too, and in no location, which would drop the others", () => {
  expect(config).not.toMatch(/location[^}]*add_header/);
  for (const line of config.match(/add_header .*/g) ?? []) expect(line).toMatch(/ always;$/);
});

test("redirects decoded addresses, with the query unless the target ends in an anchor", () => {
  expect(config).toContain('location = "/évènement.html" { return 301 "/agenda/forum/$is_args$args"; }');
  expect(config).toContain('location = "/ancre.html" { return 301 "/page/#bas"; }');
});

test("answers what is gone with the page that tells it, in both forms of its address", () => {
  for (const address of ["/agenda/fini", "/agenda/fini/"])
    expect(config).toContain(
      `location = "${address}" { error_page 410 "/agenda/fini/index.html"; return 410; }`,
    );
});

test("balances its braces", () => {
  const bare = config.replaceAll(/"[^"]*"/g, "");
  expect(bare.split("{").length).toBe(bare.split("}").length);
});

test("serves precompressed files, and leaves Brotli out where the module is missing", () => {
  expect(config).toContain("brotli_static on;");
  expect(nginxConfig({ root: "/x", brotli: false })).not.toContain("brotli");
});

test("answers a folder without page as it answers any address without page", () => {
  expect(config).toContain("error_page 404 /404.html;");
  expect(config).toContain("error_page 403 =404 /404.html;");
});
