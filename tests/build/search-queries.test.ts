import { describe, expect, inject, test } from "vitest";
import { loadEngine } from "../../src/cli/verify/load-engine.ts";
import { search } from "../../src/client/search/engine.ts";
import type { SearchAnswer } from "../../src/domain/search/answer.ts";

const engine = await loadEngine();

/** Searches the demonstration site as its search page does. */
function find(words: string, verbatim = false): Promise<SearchAnswer> {
  const { url, now } = inject("demo");
  const request = { words, filters: {}, sort: "relevance", page: 1, verbatim } as const;
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
    const { hits } = await find("__prototyp__");
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
    ["Port-Témoin", "/agenda/lieu/port-temoin/"],
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
  test("are told with those that were searched instead, which may be refused", async () => {
    const { total, missing, suggestion } = await find("biblioteque de Villexemple");
    expect(total).toBeGreaterThan(0);
    expect(await find("numérik", true)).toMatchObject({
      total: 0,
      missing: ["numérik"],
      suggestion: undefined,
      near: ["numérique", "numéro"],
    });
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

  test.each(["facture", "contrat", "télétravail", "mariage", "loterie"])(
    "stay where they are of French: « %s » finds nothing, and leads elsewhere",
    async (words) => {
      const { total, suggestion, missing, near = [], topics = [] } = await find(words);
      expect({ total, suggestion, missing }).toEqual({ total: 0, suggestion: undefined, missing: [words] });
      expect(topics.length + near.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ["opendata", "open data"],
    ["logicielslibres", "logiciels libres"],
    ["chat bot", "chatbot"],
    ["web inaire", "webinaire"],
  ])("are found in one piece or two: « %s »", async (words, same) => {
    const { missing, suggestion, hits } = await find(words);
    expect({ missing, suggestion }).toEqual({ missing: [], suggestion: undefined });
    expect(hits[0]?.href).toBe((await find(same)).hits[0]?.href);
  });

  test("are none where a verb has them: « proposons » finds « proposer »", async () => {
    expect((await find("proposons")).hits).toEqual((await find("proposer")).hits);
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

test.each(["attachée de presse", "Sacha Spécimen presse", "01 99 00 12 35", "presse@exemple.gouv.fr"])(
  "a press text is found by the contacts beside it: « %s »",
  async (words) => {
    const { hits, missing } = await find(words);
    expect(missing).toEqual([]);
    expect(hits.map(({ href }) => href)).toContain("/espace-presse/communique-journee-2029/");
  },
);

test("the words of a document lead to the entry that offers it, and say where they are", async () => {
  const { hits } = await find("prototype : essayer avec dix personnes");
  const offering = hits.find(({ href }) => href === "/agenda/journee-exemple-2030/");
  expect(offering?.document).toEqual({ title: "Dossier de présentation", page: 4 });
  expect(offering?.excerpt).toMatch(/^<mark>Prototype<\/mark>/);
  const others = (await find("document fictif participants à compléter")).hits;
  expect(others.map(({ document }) => document)).toContainEqual({
    title: "Modèle de compte rendu",
    page: undefined,
  });
  expect((await find("journée exemple 2030")).hits[0]?.document).toBeUndefined();
});

test("the headings that every event has are not offered as places in the page", async () => {
  const { hits } = await find("inscription atelier");
  expect(hits.flatMap(({ headings }) => headings.map(({ title }) => title))).not.toContain(
    "Informations pratiques",
  );
});

describe("of pages that have the same words", () => {
  const paths = async (words: string) => (await find(words)).hits.map(({ href }) => href);

  test("editions of a series come in order: those to come, the soonest first, then the latest", async () => {
    const editions = (await paths("café de l’accessibilité")).filter((path) => path.includes("/cafe-de-l-"));
    expect(editions).toEqual([3, 2, 1].map((edition) => `/agenda/cafe-de-l-accessibilite-${edition}/`));
    const days = (await paths("journée exemple et territoires")).filter((path) =>
      /\/journee-exemple-\d/.test(path),
    );
    expect(days).toEqual([2030, 2029, 2028].map((year) => `/agenda/journee-exemple-${year}/`));
  });

  test.each(["s’inscrire", "collectivité locale", "courriel"])(
    "entries come before the pages that the law asks for: « %s »",
    async (words) => {
      const legal = /^\/(?:accessibilite|mentions-legales|donnees-personnelles|gestion-des-cookies)\/$/;
      expect((await paths(words)).slice(0, 3).filter((path) => legal.test(path))).toEqual([]);
    },
  );
});
