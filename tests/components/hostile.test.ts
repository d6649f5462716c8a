import * as fc from "fast-check";
import ICAL from "ical.js";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { checkEntry } from "../../src/check/check-entry.ts";
import { isError } from "../../src/check/problem.ts";
import { walk } from "../../src/check/read/mdx/node.ts";
import { githubReport } from "../../src/check/report/github-report.ts";
import { openContent } from "../../src/check/source/content-folder.ts";
import EventCard from "../../src/components/site/event/EventCard.astro";
import EventFacts from "../../src/components/site/event/EventFacts.astro";
import StructuredData from "../../src/components/site/shell/StructuredData.astro";
import { agendaJson } from "../../src/domain/agenda/agenda-json.ts";
import { googleCalendarUrl } from "../../src/domain/agenda/calendar-links.ts";
import { readFilter } from "../../src/domain/agenda/filters/filters.ts";
import { eventCalendar } from "../../src/domain/agenda/ical/calendar.ts";
import { invitationsOf } from "../../src/domain/agenda/state/invitation.ts";
import { eventStructuredData } from "../../src/domain/agenda/structured-data.ts";
import { eventFacts } from "../../src/domain/feeds/event-facts.ts";
import type { Feed } from "../../src/domain/feeds/feed.ts";
import { jsonFeedDocument } from "../../src/domain/feeds/json-feed.ts";
import { rssDocument } from "../../src/domain/feeds/rss.ts";
import { htaccess } from "../../src/domain/http/apache.ts";
import { caddyfile } from "../../src/domain/http/caddy.ts";
import { nginxConfig } from "../../src/domain/http/nginx.ts";
import { redirectTable } from "../../src/domain/http/redirects.ts";
import { redirectsFile } from "../../src/domain/http/redirects-file.ts";
import { PLAIN_SITE } from "../../src/domain/http/served-site.ts";
import { readRequest, requestAddress } from "../../src/domain/search/request/request-address.ts";
import type { CalendarDate } from "../../src/domain/time/calendar-date.ts";
import { fr } from "../../src/strings/fr.ts";
import { render } from "../helpers/render.ts";
import { elementsOf } from "../helpers/site/pages.ts";
import { readXml } from "../helpers/site/xml.ts";
import { eventOf, SITE } from "../unit/domain/agenda/events.ts";

const NOW = Temporal.Instant.from("2024-06-01T08:00:00Z");
const RUNS = { numRuns: 150, seed: 17 };

/** What ends something somewhere: elements, CDATA, lines, calendars, headers, spreadsheets, shells, comments. */
const SIGNS = [
  ..."</script> <script>alert(1)</script> <!-- --> ]]> <![CDATA[ <img/src=x/onerror=alert(1)> \" ' ` & &lt; &#60;".split(
    " ",
  ),
  ..."=1+1 +1 -1 @SUM(A1) | ; , \\ \\n \\N $(id) `id` && || %0d%0a %s {{ }} {1+1} javascript:alert(1)".split(
    " ",
  ),
  "\r\n",
  "\n",
  "\t",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u202E",
  "\uFEFF",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "\r\nX-Injected: 1\r\n\r\n",
  "::error::x",
  ["$", "{id}"].join(""),
  "\u00A0",
  "é",
  "🎉",
  "a".repeat(10_000),
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "grapheme", maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `x ${parts.join(" ")} y`);

const place = (name: string) => ({ name, street: name, postalCode: "99000", city: name });
const events = fc.record({ title: hostile, words: hostile }).map(({ title, words }) =>
  eventOf({
    title,
    summary: words,
    location: place(words),
    organizers: [{ name: words }],
    practicalInfo: [{ label: words, content: words }],
    statusNote: words,
  }),
);

/** Elements that the components write; what an editor typed makes none. */
const OURS =
  /^(?:html|head|body|div|article|section|p|span|a|ul|ol|li|dl|dt|dd|time|h[1-6]|strong|em|b|i|abbr|br|event-[a-z]+|local-hour|button|img|figure|svg|template|script|noscript|address|code|del|sup|sub)$/;

/** What a typed text has made of a page: elements, handlers, addresses that run, scripts. */
function escapes(html: string): string[] {
  return elementsOf(parse(`<!doctype html><body>${html}`, { scriptingEnabled: false })).flatMap(
    ({ tagName, attrs }) => [
      ...(OURS.test(tagName) ? [] : [`<${tagName}>`]),
      ...attrs
        .filter(
          ({ name, value }) =>
            /^on|^style$|^srcdoc$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
        )
        .map(({ name, value }) => `${name}=${value}`),
      ...(tagName === "script" &&
      !attrs.some(({ value }) => /^(?:text\/html|application\/ld\+json)$/.test(value))
        ? ["a script"]
        : []),
      ...(tagName === "img" && attrs.some(({ value }) => value === "x") ? ["an image"] : []),
    ],
  );
}

describe("whatever is typed in the front matter of an event", () => {
  test("stays words in its page and its card", async () => {
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const props = { item: { collection: "agenda", visibility: "public", ...event }, now: NOW };
        const html =
          (await render(EventCard, { props })) +
          (await render(EventFacts, { props, locals: { invitations: invitationsOf(event, NOW) } }));
        expect(escapes(html)).toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  test("stays data in its structured data: one script that JSON reads", async () => {
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const html = await render(StructuredData, {
          props: { thing: eventStructuredData(event, SITE, NOW) },
        });
        const found = elementsOf(parse(`<body>${html}<p id="after">`, { scriptingEnabled: false }));
        expect(
          found.filter(({ tagName }) => !/^(?:html|head|body)$/.test(tagName)).map(({ tagName }) => tagName),
        ).toEqual(["script", "p"]);
        const [text] = found.find(({ tagName }) => tagName === "script")?.childNodes ?? [];
        const read = JSON.parse(text && "value" in text ? text.value : "");
        expect(read.name).toContain(event.data.title);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  test("stays in one event of one calendar, in lines of 75 octets", () => {
    fc.assert(
      fc.property(events, (event) => {
        const text = eventCalendar(event, SITE, NOW);
        const lines = text.split("\r\n");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\n\r]/.test(line))).toEqual([]);
        expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith("X-Injected"))).toEqual([]);
        const calendar = new ICAL.Component(ICAL.parse(text));
        expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test("stays in one item of a feed, in RSS and in JSON, and in the agenda as data", () => {
    fc.assert(
      fc.property(events, (event) => {
        const { title } = event.data;
        const html = eventFacts(event, NOW, fr);
        expect(escapes(html)).toEqual([]);
        const item = {
          id: "https://exemple.gouv.fr/a/",
          url: "https://exemple.gouv.fr/a/",
          title,
          published: NOW,
          modified: undefined,
          description: title,
          categories: [title],
          author: title,
          html,
          lang: "fr",
          image: undefined,
          files: [],
        };
        const feed = {
          title,
          description: title,
          page: item.url,
          self: item.url,
          icon: item.url,
          smallIcon: item.url,
          lang: "fr",
        };
        const whole = {
          ...feed,
          publisher: { name: title, url: item.url },
          items: [item],
        } as unknown as Feed;
        const items = readXml(rssDocument(whole)).rss?.channel?.item ?? [];
        expect(items).toHaveLength(1);
        expect(String(items[0]?.guid?.["#text"])).toBe(item.url);
        const json = JSON.parse(JSON.stringify(jsonFeedDocument(whole)));
        expect([json.items.length, json.items[0].title]).toEqual([1, title]);
        const agenda = JSON.parse(JSON.stringify(agendaJson([event], SITE, NOW)));
        expect(agenda.events).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test("stays in the values of the address of a calendar on the web", () => {
    fc.assert(
      fc.property(events, (event) => {
        const url = new URL(googleCalendarUrl(event, SITE, NOW));
        expect([url.host, [...new Set(url.searchParams.keys())].length]).toEqual([
          "calendar.google.com",
          [...url.searchParams.keys()].length,
        ]);
        expect(url.href).not.toMatch(/[\r\n]/);
      }),
      RUNS,
    );
  });
});

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

describe("whatever is typed as a former address", () => {
  const path = fc
    .array(
      fc.oneof(
        fc.constantFrom(...SIGNS.map((sign) => sign.replaceAll(/\s/g, ""))),
        fc.string({ maxLength: 6 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map(
      (parts) =>
        `/${parts
          .join("")
          .replaceAll(/[\s?#]|^\/+/g, "")
          .slice(0, 300)}`,
    )
    .filter((address) => address !== "/" && !address.startsWith("//"));

  test("makes one line of each file for servers, whose quotes and braces are balanced, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 20 }), (paths) => {
        const all = paths.map((from) => ({ from, to: "/neuf/" }));
        const isBroken = ({ from }: { from: string }) => /\p{Cc}/u.test(decoded(from));
        // A line break, even encoded, is refused with a sentence.
        for (const one of all.filter(isBroken)) expect(() => redirectTable([one])).toThrow("saut de ligne");
        const redirects = all.filter((one) => !isBroken(one));
        const count = redirectTable(redirects).size;
        if (count === 0) return;
        const site = { ...PLAIN_SITE, redirects };
        const lines = redirectsFile(site).trim().split("\n").slice(1);
        expect(lines).toHaveLength(count);
        for (const line of lines) expect(line).toMatch(/^\/\S+ \/neuf\/ 301!$/);
        const added = (config: string, bare: string) => config.split("\n").length - bare.split("\n").length;
        const nginx = nginxConfig({ root: "/x", site });
        expect(added(nginx, nginxConfig({ root: "/x" }))).toBe(count - 1);
        const unquoted = nginx.replaceAll(/"(?:[^"\\]|\\.)*"/gs, "");
        expect([unquoted.includes('"'), unquoted.split("{").length]).toEqual([
          false,
          unquoted.split("}").length,
        ]);
        expect(added(htaccess(site), htaccess(PLAIN_SITE))).toBe(count - 1);
        expect(added(caddyfile({ root: "/x", site }), caddyfile({ root: "/x" }))).toBe(count);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

test("whatever a query says, the search and the agenda read choices they know, and an address that says the same", () => {
  const today = "2024-06-01" as CalendarDate;
  const names = fc.constantFrom(
    ..."q type theme categorie periode du au tri page participation lieu __proto__ constructor".split(" "),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, hostile), { maxLength: 6 }), (pairs) => {
      const parameters = new URLSearchParams(pairs);
      const request = readRequest(parameters, today);
      const address = requestAddress("/recherche/", request);
      expect(address).toMatch(/^\/recherche\/(?:\?[^\s<>"]*)?$/);
      expect(readRequest(new URL(address, "https://a.fr").searchParams, today)).toEqual(request);
      expect(Object.getPrototypeOf(request.filters)).toBe(Object.prototype);
      expect(() => readFilter(parameters)).not.toThrow();
    }),
    RUNS,
  );
});

test("whatever a file is called and holds, the annotations of a workflow are one command a fault", () => {
  fc.assert(
    fc.property(hostile, hostile, (file, message) => {
      const problem = { file, line: 1, column: 1, severity: "error" as const, rule: message, message };
      const lines = githubReport({ entries: 1, problems: [problem as never] } as never).split(/\r\n|\r|\n/);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^::error file=[^,\n]*,line=1,col=1,title=[^,\n]*::/);
    }),
    RUNS,
  );
});

describe("whatever is typed in a text", () => {
  const content = openContent("tests/fixtures/site");
  const FRONT =
    "---\ntitle: Un titre\nsummary: Un chapeau.\ncategory: Article\npublishedAt: 2024-05-28\n---\n\n";
  const code = fc.constantFrom(
    ...[
      "<script>alert(1)</script>",
      '<a href="javascript:alert(1)">a</a>',
      "{process.exit()}",
      "{`a`}",
      "<img src=x onerror=alert(1) />",
    ],
    ...[
      "import fs from 'node:fs'",
      "export const a = 1",
      "[a](javascript:alert(1))",
      "[a](data:text/html,x)",
      "![a](javascript:x)",
    ],
    ...[
      "<iframe src='https://exemple.fr/'></iframe>",
      "<CallToAction href='javascript:alert(1)'>a</CallToAction>",
      "<Object />",
    ],
    ...[
      '<CallToAction href={"/"}>a</CallToAction>',
      "<CallToAction {...{}}>a</CallToAction>",
      "<style>a{}</style>",
      "<x-y onclick='a'>b</x-y>",
    ],
    ...["<javascript:alert(1)>", "[a]: javascript:alert(1)\n\n[a]", "<svg><script>1</script></svg>"],
  );
  const text = fc.oneof(
    fc.constantFrom("Un mot. ", "**gras** ", "\n\n", "\n\n## Un titre\n\n", "- un\n"),
    hostile,
  );

  test("what would run is refused, whatever is around it", () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        code,
        fc.array(text, { maxLength: 3 }),
        (before, typed, after) => {
          const body = `${before.join("")}\n\n${typed}\n\n${after.join("")}`;
          // In a code block, a comment or after an open sign it is no code any more, or another fault.
          const { problems, tree } = checkEntry("news", "content/news/a.mdx", FRONT + body, content);
          if (problems.some(isError)) return;
          for (const node of walk(tree)) {
            expect(["html", "mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"]).not.toContain(node.type);
            expect(node.url ?? "").not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
            expect(node.attributes ?? []).toEqual([]);
          }
        },
      ),
      { ...RUNS, numRuns: 60 },
    );
  });

  test.each([
    ["<script>alert(1)</script>"],
    ["{process.exit()}"],
    ["import fs from 'node:fs'"],
    ["[un lien](javascript:alert(1))"],
    ["<CallToAction href='javascript:alert(1)'>Aller</CallToAction>"],
    ['<CallToAction href={"/"}>Aller</CallToAction>'],
  ])("alone, %s is refused", (typed) => {
    const { problems } = checkEntry("news", "content/news/a.mdx", `${FRONT}Un texte.\n\n${typed}\n`, content);
    expect(problems.filter(isError)).not.toEqual([]);
  });
});
