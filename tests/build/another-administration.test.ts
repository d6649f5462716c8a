import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.config.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, elementsOf, textOf } from "../helpers/site/pages.ts";
import { allPages, fullPages, ownPath, pageAt, siteFiles, siteOf } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

const NAME = "prefecture";
const EVENT = "/agenda/exemple-evenement/";

const files = () => [...siteFiles(NAME)];
const textFiles = () =>
  files().filter((file) => /\.(?:html|xml|json|ics|txt|webmanifest|css|js)$|\/_\w+$|htaccess/.test(file));
const read = (file: string) => readFileSync(join(inject(NAME).dir, file), "utf8").replaceAll("\r\n ", "");
const plain = (text: string) => text.replaceAll("\u00A0", " ");

const { name, organization, tagline } = site;
/** What names the first administration, its programmes and its partners. */
const FIRST = [
  ...[new URL(site.url).host, name, tagline, organization.name, organization.shortName, organization.street],
  ...["DINUM", "TNT", "ANCT", "Transformation numérique des territoires", "Numérique et Territoires"],
  "Numérique & Territoires",
];

function wordsOfTheFirst(text: string): string[] {
  return FIRST.filter((words) => new RegExp(`(?<!\\p{L})${RegExp.escape(words)}(?!\\p{L})`, "iu").test(text));
}

test("no file of the site of another administration has a word of the first", () => {
  expect(textFiles().length).toBeGreaterThan(50);
  expectNoFault(
    textFiles().flatMap((file) => wordsOfTheFirst(plain(read(file))).map((words) => `${file}: “${words}”`)),
  );
  expect(wordsOfTheFirst("écrire à la Dinum, 20 avenue de Ségur")).toEqual([
    "DINUM",
    "20 avenue de Ségur",
    "DINUM",
  ]);
});

test("it says its own name, and everything that it said of itself", () => {
  const { elements } = pageAt(NAME, "/mentions-legales/");
  const words = plain(
    elements
      .filter(({ tagName }) => tagName === "main")
      .map(textOf)
      .join(" "),
  );
  for (const said of [
    "Préfecture des Îles-Modèles",
    "3 rue du Lagon",
    "Dominique Modèle",
    "Hébergeur des îles",
  ])
    expect(words).toContain(said);
  expect(words).not.toContain("Contact presse");
  expect(JSON.parse(read("/manifest.webmanifest")).short_name).toBe(siteOf(NAME).name);
});

describe("the rooms that it has not", () => {
  const closed = /^\/(?:espace-presse|themes|agenda\/calendrier)(?:\/|$)/;

  test("have no page, no feed, no calendar, no line in the sitemap", () => {
    expect(files().filter((file) => closed.test(file))).toEqual([]);
    const listed = [...read("/sitemap-0.xml").matchAll(/<loc>([^<]*)/g)].map(([, loc = ""]) => ownPath(loc));
    expect(listed).toContain(EVENT);
    expect(listed.filter((path) => closed.test(path ?? ""))).toEqual([]);
  });

  test("have no link, in any page, feed or rule of a server", () => {
    const linked = allPages(NAME).flatMap((page) =>
      page.elements
        .flatMap((element) => [attribute(element, "href"), attribute(element, "action")])
        .filter((href) => href && closed.test(ownPath(href) ?? ""))
        .map((href) => `${page.path}: ${href}`),
    );
    expectNoFault(linked);
    const others = textFiles().filter((file) => !/\.(?:html|js|css)$/.test(file));
    expectNoFault(others.filter((file) => /espace-presse|\/themes|calendrier\//.test(read(file))));
  });

  test("have no filter and no word in the search", () => {
    const { elements } = pageAt(NAME, "/recherche/");
    const fields = elements.flatMap((element) => attribute(element, "name") ?? []);
    expect(fields).toContain("genre");
    expect(fields).not.toContain("theme");
    const words = plain(
      elements
        .filter(({ tagName }) => tagName === "main")
        .map(textOf)
        .join(" "),
    );
    expect(words).not.toMatch(/presse|communiqué|thème/i);
  });

  test("leave no empty heading nor section", () => {
    const bare = ({ path, elements }: BuiltPage) =>
      elements
        .filter(
          (element) =>
            /^(?:h[1-6]|nav|section|ul)$/.test(element.tagName) && attribute(element, "hidden") === undefined,
        )
        .filter((element) => textOf(element).trim() === "" && elementsOf(element).length === 0)
        .map(({ tagName }) => `${path}: an empty ${tagName}`);
    const left = (page: BuiltPage) => bare(page).filter((fault) => !fault.endsWith("an empty ul"));
    expectNoFault(fullPages(NAME).flatMap(left));
  });
});

describe("its zone", () => {
  test("is that of its hours, in pages, calendars, data and scripts", () => {
    const { elements } = pageAt(NAME, EVENT);
    const words = plain(elements.map(textOf)[0] ?? "");
    expect(words).toContain("mercredi 9 avril 2031, de 10 h à 12 h");
    expect(words).not.toContain("à Paris");
    const calendar = read("/agenda/exemple-evenement.ics");
    expect(calendar).toContain("DTSTART:20310409T060000Z");
    expect(read("/agenda.ics")).toContain("DTEND:20310409T080000Z");
    const { events } = JSON.parse(read("/agenda.json"));
    expect(events[0]).toMatchObject({ timeZone: "Indian/Reunion" });
    const scripts = files()
      .filter((file) => file.endsWith(".js"))
      .map(read)
      .join("\n");
    expect(scripts).toContain("Indian/Reunion");
    expect(textFiles().filter((file) => read(file).includes("Europe/Paris"))).toEqual([]);
  });

  test("is that of its days: what is published there is dated there", () => {
    // The first instant of the 10th in La Réunion.
    expect(read("/rss.xml")).toContain("<pubDate>Sun, 09 Mar 2031 20:00:00 GMT</pubDate>");
  });
});

describe("without the brand of the State", () => {
  test("no page has the brand block, a site of the State nor a file of Marianne", () => {
    for (const { path, elements } of fullPages(NAME)) {
      expect(
        elements.filter((element) => hasClass(element, "fr-logo")),
        path,
      ).toEqual([]);
      const hosts = elements.flatMap((element) => attribute(element, "href") ?? []);
      expect(
        hosts.filter((href) => /(?:info|service-public|legifrance|data)\.gouv\.fr/.test(href)),
        path,
      ).toEqual([]);
    }
    expect(files().filter((file) => /marianne|spectral|\.woff2?$/i.test(file))).toEqual([]);
    for (const file of files().filter((one) => one.endsWith(".css")))
      expect(read(file)).not.toMatch(/@font-face|font-family:[^;}]*Marianne/i);
  });

  test("its icons are those of no brand", () => {
    const icon = (name: "site" | typeof NAME) => readFileSync(join(inject(name).dir, "favicon.ico"));
    expect(icon(NAME).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
    expect(icon(NAME).equals(icon("site"))).toBe(false);
  });
});
