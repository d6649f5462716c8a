import { describe, expect, inject, test } from "vitest";
import { loadEngine } from "../../src/cli/bench/engines.ts";
import { search } from "../../src/client/search/engine.ts";
import type { SearchAnswer } from "../../src/domain/search/answer.ts";

const engine = await loadEngine();

/** Searches the demonstration site as its search page does. */
function find(words: string): Promise<SearchAnswer> {
  const { url, now } = inject("demo");
  const request = { words, filters: {}, sort: "relevance", page: 1 } as const;
  return search(request, { index: `${url}/pagefind/`, engine, now: Date.parse(now) });
}

describe("a query never throws, and finds what its words find", () => {
  test.each([
    ["quotes that do not end", '"accessibilité « services'],
    ["brackets and signs", "[accessibilité]+(.*)?\\{2} $^|"],
    ["an emoji among words", "🎉 accessibilité 👩‍💻"],
    ["half a character", "accessibilité \ud83d"],
    ["control characters", "accessibilité\u0000\u0007\u202E"],
    ["500 characters", "accessibilité ".repeat(36).slice(0, 500)],
    ["500 letters without a space after a word", `accessibilité ${"e".repeat(500)}`],
    ["names that every object has", "accessibilité __proto__ constructor toString hasOwnProperty"],
    ["percent signs", "accessibilité %E0%A4%A %"],
    ["words too common", "qu'est-ce que l'accessibilité"],
  ])("with %s", async (_name, words) => {
    const { total, hits } = await find(words);
    expect(total).toBeGreaterThan(0);
    expect(hits.map(({ title, excerpt }) => title + excerpt).join(" ")).toMatch(/accessibilit/i);
  });

  test.each([
    ["an emoji", "🎉"],
    ["signs", '"« » [] () * ?'],
    ["half a character", "\ud83d"],
    ["Arabic", "مرحبا بالعالم"],
    ["Hebrew", "שלום"],
    ["Chinese", "你好"],
    ["constructor", "constructor"],
    ["toString", "toString"],
    ["a phrase that nobody wrote", '"ornithorynque violet"'],
  ])("nothing where there is only %s", async (_name, words) => {
    expect(await find(words)).toMatchObject({ total: 0, hits: [] });
  });

  test("words that begin so, whatever the signs around them", async () => {
    const { hits } = await find("__proto__");
    expect(hits.map(({ title, excerpt }) => title + excerpt).join(" ")).toMatch(/prototyp/i);
  });

  test("everything, newest first, where nothing is asked for", async () => {
    const { total, hits } = await find("");
    expect(total).toBeGreaterThan(100);
    expect(hits).toHaveLength(10);
  });

  test("titles that have them where there are only words too common", async () => {
    const { hits } = await find("ce que nous ont");
    expect(hits.map(({ title }) => title)).toContain(
      "Ce que nous ont appris vingt essais avec des personnes aveugles",
    );
  });
});

describe("a value is found by each of its spellings", () => {
  test.each([
    ["0199003030", "01 99 00 30 30", "01.99.00.30.30", "+33 1 99 00 30 30"],
    ["18h30", "18 h 30", "18:30"],
    ["deuxième journée", "2e journée", "2ème journée"],
    ["13 juin 2029", "13/06/2029", "2029-06-13"],
    ["juin 2029", "06/2029"],
    ["café n° 2", "café numéro 2", "café n°2"],
  ])("%s", async (words, ...others) => {
    const { total, hits, missing } = await find(words);
    expect(total).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    for (const other of others)
      expect((await find(other)).hits.map(({ href }) => href)).toEqual(hits.map(({ href }) => href));
  });

  test.each(["10000", "30000", "13 500 €", "01 99 00 99 99", "23h45", "31/12/2019", "février 2019"])(
    "but nothing has « %s », and nothing is found",
    async (words) => {
      expect(await find(words)).toMatchObject({ total: 0, missing: [words], suggestion: undefined });
    },
  );
});

describe("a place of the site is the first answer to its names", () => {
  test.each([
    ["agenda", "/agenda/"],
    ["l’agenda", "/agenda/"],
    ["presse", "/espace-presse/"],
    ["contact presse", "/espace-presse/"],
    ["flux rss", "/flux/"],
    ["plan du site", "/plan-du-site/"],
    ["thème : données ouvertes", "/themes/donnees-ouvertes/"],
    ["données ouvertes", "/themes/donnees-ouvertes/"],
    ["archives de l’agenda", "/agenda/archives/"],
    ["communiqués de presse", "/actualites/genre/communiques/"],
    ["agenda à Bourg-Modèle", "/agenda/lieu/bourg-modele/"],
  ])("%s is %s", async (words, path) => {
    expect((await find(words)).hits[0]).toMatchObject({ href: path, meta: { kind: "Rubrique" } });
  });

  test("and comes after what it leads to for other words", async () => {
    const { hits } = await find("forum emploi");
    expect(hits[0]?.meta.kind).toBe("Forum emploi");
    expect(hits.map(({ href }) => href)).toContain("/agenda/categorie/forum-emploi/");
  });

  test("and is no entry: nothing is found of it without words", async () => {
    expect((await find("")).hits.map(({ meta }) => meta.kind)).not.toContain("Rubrique");
  });
});

describe("words that no page has", () => {
  test("are told with those that were searched instead", async () => {
    const { total, missing, suggestion } = await find("biblioteque de Villexemple");
    expect(total).toBeGreaterThan(0);
    expect({ missing, suggestion }).toEqual({
      missing: ["biblioteque"],
      suggestion: "bibliothèque de Villexemple",
    });
  });

  test("are told where nothing resembles them", async () => {
    const { total, missing, suggestion } = await find("ornithorynque bibliothèque");
    expect(total).toBeGreaterThan(0);
    expect({ missing, suggestion }).toEqual({ missing: ["ornithorynque"], suggestion: undefined });
  });

  test("take no place of those that are known when they are far from what stands in for them", async () => {
    const { hits } = await find("offres d’emploi");
    expect(hits[0]?.title).toMatch(/^Forum de l’emploi/);
  });

  test("are none in an English query that an English page has", async () => {
    const { hits, missing } = await find("sample programme towns");
    expect(missing).toEqual([]);
    expect(hits.map(({ href }) => href)).toContain("/espace-presse/sample-programme-opens-to-120-towns/");
  });
});

test("an event is found by the row that an editor named, and its facts are read apart", async () => {
  const { hits } = await find("langue des signes");
  expect(hits.map(({ href }) => href)).toEqual(["/agenda/assises-de-l-accueil-2030/"]);
  expect(hits[0]?.excerpt).toContain(
    "<mark>Langue</mark> des <mark>signes</mark>\u00A0: Toutes les séances plénières sont interprétées. Hébergement\u00A0: ",
  );
});

test("the headings that every event has are not offered as places in the page", async () => {
  const { hits } = await find("inscription atelier");
  expect(hits.flatMap(({ headings }) => headings.map(({ title }) => title))).not.toContain(
    "Informations pratiques",
  );
});
