import { describe, expect, test } from "vitest";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type Element, elementsOf, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, fullPages, pageAt, type SiteName, siteFiles } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

/** The addresses that the lines of a page, or of one of its sections, lead to. */
function linesOf(name: SiteName, path: string, section?: string): string[] {
  const { elements } = pageAt(name, path);
  const root = section
    ? elements.find((element) => attribute(element, "aria-labelledby") === section)
    : undefined;
  const from: Element[] = section ? (root ? elementsOf(root) : []) : elements;
  const lines = from.filter((element) => hasClass(element, "site-line"));
  // An event that comes back has a line at each of its dates, of which the first is shown.
  const of = lines.map((line) => attribute(line, "data-of"));
  return lines
    .filter((_, index) => of[index] === undefined || of.indexOf(of[index]) === index)
    .flatMap((line) => elementsOf(line))
    .filter((element) => hasClass(element, "site-line__title"))
    .map((link) => attribute(link, "href") ?? "");
}

const archivesOf = (name: SiteName) =>
  allPages(name)
    .map(({ path }) => path)
    .filter((path) => /^\/agenda\/archives\/\d{4}\/$/.test(path))
    .flatMap((path) => linesOf(name, path));

const isEvent = (entry: Entry) => entry.collection === "agenda" && entry.visibility === "public";

describe("the agenda of the site, when nothing is coming", () => {
  test("says so, shows the latest events and how to subscribe", () => {
    const main = pageAt("site", "/agenda/").elements.find(({ tagName }) => tagName === "main");
    expect(main && textOf(main)).toContain("Aucun rendez-vous n’est annoncé pour le moment.");
    expect(linesOf("site", "/agenda/", "coming")).toEqual([]);
    expect(linesOf("site", "/agenda/", "past")).toEqual([
      "/agenda/journee-numerique-et-territoires/",
      "/agenda/journee-numerique-territoires/",
    ]);
    const links = main ? elementsOf(main).map((element) => attribute(element, "href")) : [];
    expect(links).toContain("/agenda/rss.xml");
  });
});

test.each(ANY_SITES)("on the %s, every calendar that one is invited to subscribe to is there", (name) => {
  const invited = fullPages(name).flatMap(({ path, elements }) =>
    elements
      .map((element) => attribute(element, "href") ?? "")
      .filter((href) => href.startsWith("webcal:"))
      .map((href) => `${path}: ${new URL(href).pathname}`),
  );
  expectNoFault(invited.filter((one) => !siteFiles(name).has(one.split(": ")[1] ?? "")));
  const facets = ["lieu", "departement", "participation", "tarif"];
  if (name === "demo")
    expect(facets.filter((facet) => !invited.some((one) => one.includes(`/agenda/${facet}/`)))).toEqual([]);
});

describe("the agenda of the demonstration", () => {
  const path = (id: string) => `/agenda/${id}/`;

  test.each([
    "portes-ouvertes-du-guichet-numerique",
    "atelier-en-cours-ecrire-un-courrier-lisible",
    "conference-ce-soir-donnees-communes",
    "permanence-sans-heure-de-fin",
    "nuit-de-la-maintenance",
    "semaine-de-l-accessibilite-2030",
    "rencontre-de-trois-jours-des-equipes",
    "exposition-les-guichets-d-hier",
    "rencontre-auckland-en-cours",
    "journee-entiere-a-auckland",
    "atelier-annule-aujourd-hui",
  ])("shows what is on today, %s, as coming and not as past", (id) => {
    expect(linesOf("demo", "/agenda/", "coming")).toContain(path(id));
    expect(archivesOf("demo")).not.toContain(path(id));
  });

  test.each(["webinaire-de-ce-matin-signature-electronique", "webinaire-cayenne-de-la-nuit-derniere"])(
    "holds what ended today, %s, as past",
    (id) => {
      expect(linesOf("demo", "/agenda/", "coming")).not.toContain(path(id));
      expect(archivesOf("demo")).toContain(path(id));
    },
  );
});

describe.each(ANY_SITES)("the agenda of the %s", (name) => {
  test("shows each public event exactly once, as coming or in the year it started", () => {
    const shown = [...linesOf(name, "/agenda/", "coming"), ...archivesOf(name)];
    const expected = entriesOf(name)
      .filter(isEvent)
      .map((entry) => entry.path);
    expect(expected).not.toEqual([]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test("goes from the first to start to the last", () => {
    const starts = new Map(
      entriesOf(name).flatMap((entry) => (entry.collection === "agenda" ? [[entry.path, entry.data]] : [])),
    );
    const days = linesOf(name, "/agenda/", "coming").map(
      (href) => starts.get(href)?.start.slice(0, 10) ?? "",
    );
    // An event of another zone can start the day before in its own; the days alone are compared, one day apart.
    for (const [index, day] of days.entries()) {
      const next = days[index + 1] ?? "9999-12-31";
      expect(Date.parse(day) - Date.parse(next), `${day} then ${next}`).toBeLessThanOrEqual(86_400_000);
    }
  });
});
