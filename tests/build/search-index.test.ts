import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { entriesOf } from "../helpers/entries.ts";
import { expectNoFault } from "../helpers/faults.ts";
import { attribute, elementsOf } from "../helpers/pages.ts";
import { pageAt, SITES, type SiteName, siteFiles } from "../helpers/sites.ts";
import { readableText } from "../helpers/text.ts";

/** What Pagefind keeps of a page. */
interface SearchRecord {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const SIGNATURE = "pagefind_dcd";

function recordsOf(name: SiteName): SearchRecord[] {
  return [...siteFiles(name)]
    .filter((file) => file.endsWith(".pf_fragment"))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(inject(name).dir, file))).toString("utf8");
      expect(text.startsWith(SIGNATURE), file).toBe(true);
      return JSON.parse(text.slice(SIGNATURE.length));
    });
}

/** Words of the header, the footer and the dialogs: a search for them would find every page. */
const NAVIGATION = [
  "Pied de page",
  "Paramètres d'affichage",
  "Choisissez un thème",
  "legifrance.gouv.fr",
  "À lire aussi",
];

const wordsOf = (text: string): string[] => text.replaceAll("’", "'").match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(SITES)("the search index of the %s", (name) => {
  test("has one record for each public entry, and no other", () => {
    const expected = entriesOf(name).filter(({ visibility }) => visibility === "public");
    expect(
      recordsOf(name)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(expected.map(({ path }) => path).sort());
  });

  test("is in one language, so that a search finds the entries of all", () => {
    const entry = JSON.parse(readFileSync(join(inject(name).dir, "pagefind/pagefind-entry.json"), "utf8"));
    expect(Object.keys(entry.languages)).toEqual(["fr"]);
    expect(entry.languages.fr.page_count).toBe(recordsOf(name).length);
  });

  test("knows of each entry its title, kind, date and year", () => {
    const titles = new Map(entriesOf(name).map(({ path, collection, data }) => [path, { collection, data }]));
    for (const { url, meta, filters } of recordsOf(name)) {
      const entry = titles.get(url);
      expect(wordsOf(meta.title ?? ""), url).toEqual(wordsOf(entry?.data.title ?? ""));
      expect(meta.kind, url).not.toBe("");
      if (entry?.collection === "pages") continue;
      expect(meta.date, url).toMatch(/\d{4}/);
      expect(filters.year?.[0], url).toMatch(/^\d{4}$/);
      expect(filters.category?.length, url).toBe(1);
    }
  });

  test("holds the words of the entries, not those of the navigation", () => {
    expectNoFault(
      recordsOf(name).flatMap(({ url, content }) => [
        ...(content.length > 40 ? [] : [`${url}: its record is all but empty: “${content}”`]),
        ...NAVIGATION.filter((words) => content.includes(words)).map(
          (words) => `${url}: its record holds “${words}”; put data-pagefind-ignore on the part it is in`,
        ),
      ]),
    );
  });

  test("glues no words together", () => {
    expectNoFault(
      recordsOf(name).flatMap(({ url, content }) => {
        const article = pageAt(name, url).elements.find(
          (element) => attribute(element, "data-pagefind-body") !== undefined,
        );
        // The number of a note stands apart in the index, and against its word on the page.
        const texts = article
          ? [article, ...elementsOf(article)].map((part) => readableText(part, () => false))
          : [];
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

  test("has straight apostrophes, so that “état” finds « l’État »", () => {
    for (const { url, content } of recordsOf(name)) expect(content, url).not.toMatch(/\p{L}’\p{L}/u);
  });
});
