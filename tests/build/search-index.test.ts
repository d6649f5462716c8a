import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { decodeRecords, type SiteFile } from "../../src/domain/search/records.ts";
import { fr } from "../../src/strings/fr.ts";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, elementsOf } from "../helpers/site/pages.ts";
import { recordAt, recordsOf } from "../helpers/site/records.ts";
import { ANY_SITES, fullPages, pageAt, type SiteName, siteFiles } from "../helpers/site/sites.ts";
import { readableText } from "../helpers/site/text.ts";

/** Pages that are neither an entry nor the first of a list. */
const OTHERS = /^\/(?:404\.html|410\/|recherche\/|.*\/page\/\d+\/|agenda\/calendrier\/.*)?$/;

/** The lists, the sections, the page of feeds and that of the plan. */
function listsOf(name: SiteName): string[] {
  const entries = entriesOf(name).map(({ path }) => path);
  const paths = fullPages(name).map(({ path }) => path);
  return paths.filter((path) => !entries.includes(path) && !OTHERS.test(path));
}

const sorted = (filters: Partial<Record<string, string[]>>) =>
  Object.fromEntries(Object.entries(filters).map(([filter, values = []]) => [filter, [...values].sort()]));

/** Words of the header, the footer and the dialogs: a search for them would find every page. */
const NAVIGATION = [
  "Pied de page",
  "Paramètres d’affichage",
  "Choisissez un thème",
  "legifrance.gouv.fr",
  "À lire aussi",
];

/** What is true on the day of the build only: a result is read later. */
const PRESENT = [
  fr.event.registrationState.full,
  fr.event.registrationState.over,
  fr.event.registrationState.cancelled,
  fr.event.registrationState.postponed,
  "Les inscriptions ouvrent le",
  "les inscriptions ferment",
  "elles ont fermé le",
];

const wordsOf = (text: string): string[] => text.replaceAll("’", "'").match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(ANY_SITES)("the search index of the %s", (name) => {
  test("has one record for each public entry and for the first page of each list, and no other", () => {
    const expected = entriesOf(name).filter(({ visibility }) => visibility === "public");
    expect(
      recordsOf(name)
        .map(({ url }) => url)
        .sort(),
    ).toEqual([...expected.map(({ path }) => path), ...listsOf(name)].sort());
  });

  test("keeps each language apart", () => {
    const site: SiteFile = JSON.parse(readFileSync(join(inject(name).dir, "pagefind/site.json"), "utf8"));
    const { languages } = site.pagefind.entry as { languages: Record<string, { page_count: number }> };
    const langs = entriesOf(name).flatMap(({ visibility, data }) =>
      visibility === "public" ? [data.lang] : [],
    );
    const expected = Map.groupBy([...langs, ...listsOf(name).map(() => "fr")], (lang) => lang);
    const counts = Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count]);
    expect(counts.sort()).toEqual([...expected].map(([lang, all]) => [lang, all.length]).sort());
  });

  test("knows of each entry its title, kind, date and year", () => {
    const titles = new Map(entriesOf(name).map(({ path, collection, data }) => [path, { collection, data }]));
    for (const { url, meta, filters } of recordsOf(name)) {
      const entry = titles.get(url);
      if (!entry) expect(meta.kind, url).toBe("Rubrique");
      else expect(meta.title, url).toBe(entry.data.title);
      expect(filters.type?.length, url).toBe(1);
      expect(meta.kind, url).not.toBe("");
      if (!entry || entry.collection === "pages") continue;
      expect(meta.date, url).toMatch(/\d{4}/);
      expect(filters.year?.[0], url).toMatch(/^\d{4}$/);
      expect(filters.category?.length, url).toBe(1);
    }
  });

  test("holds the words of the entries, not those of the navigation", () => {
    expectNoFault(
      recordsOf(name).flatMap(({ url, content }) => [
        ...(content.length > 40 || listsOf(name).includes(url)
          ? []
          : [`${url}: its record is all but empty: “${content}”`]),
        ...NAVIGATION.filter((words) => content.includes(words)).map(
          (words) => `${url}: its record holds “${words}”; put data-pagefind-ignore on the part it is in`,
        ),
      ]),
    );
  });

  test("says nothing that is true on the day of the build only", () => {
    expectNoFault(
      recordsOf(name).flatMap(({ url, content }) =>
        PRESENT.filter((words) => content.includes(words)).map(
          (words) => `${url}: its record says “${words}”`,
        ),
      ),
    );
  });

  test("glues no words together", () => {
    expectNoFault(
      recordsOf(name).flatMap(({ url, content }) => {
        const searched = pageAt(name, url).elements.filter((element) =>
          ["data-pagefind-body", "data-search-also"].some((mark) => attribute(element, mark) !== undefined),
        );
        // The number of a note stands apart in the index, and against its word on the page.
        const texts = searched
          .flatMap((part) => [part, ...elementsOf(part)])
          .map((part) => readableText(part, () => false));
        const known = new Set(texts.flatMap(wordsOf));
        return wordsOf(content)
          .filter((word) => !known.has(word))
          .map(
            (word) =>
              `${url}: “${word}” is in the index but not on the page; put a space between the elements`,
          );
      }),
    );
  });

  test("has rows that say of each page what its record says", () => {
    const site: SiteFile = JSON.parse(readFileSync(join(inject(name).dir, "pagefind/site.json"), "utf8"));
    const files = [...siteFiles(name)].filter((file) => file.endsWith(".pf_fragment"));
    for (const [lang, table] of Object.entries(site.records)) {
      const ids = files.map((file) => basename(file, ".pf_fragment")).filter((id) => id.startsWith(lang));
      for (const [id, { filters }] of decodeRecords(table, ids)) {
        const known = recordAt(name, `/pagefind/fragment/${id}.pf_fragment`);
        expect(sorted(filters), known.url).toEqual(sorted(known.filters));
      }
    }
  });

  test("knows where the headings of a page are in its text", () => {
    for (const { url, content, anchors } of recordsOf(name)) {
      const ids = new Set(pageAt(name, url).elements.map((element) => attribute(element, "id")));
      for (const { id, text, location } of anchors) {
        if (id === "") continue;
        expect(ids, url).toContain(id);
        expect(content.slice(location).startsWith(`${text}\n`), `${url}#${id}`).toBe(true);
      }
    }
  });
});

test("the programme and the files of an event are in the text of its page", () => {
  const { content } = recordsOf("demo").find(({ url }) => url === "/agenda/assises-de-l-accueil-2030/") ?? {};
  expect(content).toContain("Refuser sans blesser");
  expect(content).toContain("Dossier de presse des assises");
});
