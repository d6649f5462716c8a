import { expect, test } from "vitest";
import { HEADER_RULES, headersFor, rulesOf } from "../../../../src/domain/http/headers.ts";
import { kindsOf } from "../../../../src/domain/http/kinds.ts";

const PATHS = [
  ...["/", "/index.html", "/agenda/", "/recherche/", "/recherche/index.html", "/404.html", "/agenda.json"],
  ...[
    "/agenda.ics",
    "/agenda/a.ics",
    "/rss.xml",
    "/agenda/rss.xml",
    "/a/feed.json",
    "/favicon.ico",
    "/favicon.svg",
  ],
  ...[
    "/_astro/a.css",
    "/_astro/a.svg",
    "/_astro/a.ics",
    "/documents/a.svg",
    "/vignettes/a.png",
    "/vignettes/a.svg",
  ],
  ...[
    "/pagefind/a.js",
    "/pagefind/index/a",
    "/pagefind/fragment/a.ics",
    "/pagefind/index/rss.xml",
    "/recherche/a.ics",
  ],
  ...["/actualites/video/", "/actualites/video/index.html", "/actualites/video/a.svg"],
];

test.each([
  ["", HEADER_RULES],
  ["/dossier", rulesOf(new Map([["/actualites/video/", ["https://player.example"]]]), "/dossier/")],
])("the first kind that fits says what the table says, under « %s »", (base, rules) => {
  const kinds = kindsOf(rules);
  for (const path of PATHS) {
    const { "Content-Type": _, ...expected } = headersFor(base + path, rules);
    const kind = kinds.find(({ regex }) => regex === undefined || new RegExp(regex).test(base + path));
    const given = Object.fromEntries(Object.entries(kind?.headers ?? {}).filter(([, value]) => value !== ""));
    expect(given, path).toEqual(expected);
  }
  expect(kinds.filter(({ regex }) => regex === undefined)).toEqual([kinds.at(-1)]);
});

test("kinds are fewer than the rules and their crossings", () => {
  expect(kindsOf(HEADER_RULES).length).toBeLessThanOrEqual(HEADER_RULES.length + 4);
});
