import { describe, expect, test } from "vitest";
import { NEWS_KINDS, newsSchema } from "../../../src/schemas/news.ts";
import { faultsOf, TOOLS } from "../../helpers/content/schemas.ts";

const schema = newsSchema(TOOLS);
const entry = {
  title: "Ouverture des inscriptions",
  summary: "Les inscriptions sont ouvertes.",
  category: "Article",
  publishedAt: "2024-05-28",
};
const read = (more: object) => schema.parse({ ...entry, ...more });
const faults = (more: object) => faultsOf(schema, { ...entry, ...more });

test("a title, a summary, a category and a date make a news entry; the rest has its default", () => {
  expect(schema.parse(entry)).toEqual({
    ...entry,
    category: "article",
    tags: [],
    changes: [],
    gallery: [],
    files: [],
    related: [],
    lang: "fr",
    featured: false,
    draft: false,
    aliases: [],
    kind: "article",
    pressContacts: [],
  });
});

test("every missing key is said at once, with an example", () => {
  expect(faultsOf(schema, {})).toEqual([
    "title : champ obligatoire absent. Écrivez par exemple « title: Ouverture des inscriptions ».",
    "summary : champ obligatoire absent. Écrivez par exemple « summary: Les inscriptions sont ouvertes jusqu’au 6 janvier. ».",
    "category : champ obligatoire absent. Écrivez par exemple « category: Article ».",
    "publishedAt : champ obligatoire absent. Écrivez par exemple « publishedAt: 2024-05-28 15:48 ».",
  ]);
});

describe("a key", () => {
  test("that is near none is answered with the list", () => {
    expect(faults({ mastodon: "x" })).toEqual([
      " : champ inconnu « mastodon ». Champs possibles : title, summary, category, tags, publishedAt, updatedAt, changes, image, gallery, files, related, lang, translationOf, featured, draft, expiresAt, replacedBy, aliases, kind, author, pressContacts.",
    ]);
  });
});

describe("a category", () => {
  test.each(["article", "Article", "ARTICLE "])("is found by identifier or label: %j", (category) => {
    expect(read({ category }).category).toBe("article");
  });

  test.each(["communique-de-presse", "Communiqué de presse", "communique", "CP"])(
    "is found by a variant, accents and case apart: %s",
    (category) => {
      expect(read({ category }).category).toBe("communique-de-presse");
    },
  );

  test("that is near none is refused with all", () => {
    expect(faults({ category: "Podcast" })).toEqual([
      "category : « Podcast » n’est pas dans taxonomies/news-categories.yaml. Valeurs possibles : « Article », « Communiqué de presse ».",
    ]);
  });
});

describe("tags", () => {
  test("that are spellings of one term are one tag, in the order of first mention", () => {
    const tags = ["A11y", "Evènement", "Evénement", "Événement", "évènement", "accessibilite"];
    expect(read({ tags }).tags).toEqual(["accessibilite", "evenement"]);
  });

  test("that do not exist are refused at their place", () => {
    expect(faults({ tags: ["Évènement", "Acessibilité", "Cuisine"] })).toEqual([
      "tags.1 : « Acessibilité » n’est pas dans taxonomies/tags.yaml. Vouliez-vous écrire « Accessibilité » ?",
      "tags.2 : « Cuisine » n’est pas dans taxonomies/tags.yaml. Valeurs possibles : « Évènement », « Accessibilité ».",
    ]);
  });
});

describe("files", () => {
  test("have their weight and format", () => {
    const files = [{ file: "/documents/programme.pdf", title: "Programme", lang: "en" }];
    expect(read({ files }).files).toEqual([
      {
        file: { path: "/documents/programme.pdf", bytes: 1_234_567, format: "PDF" },
        title: "Programme",
        lang: "en",
      },
    ]);
  });

  test("are named by their path on the site, and have a title", () => {
    expect(faults({ files: [{ file: "documents/programme.pdf" }] })).toEqual([
      "files.0.file : trouvé « documents/programme.pdf » ; attendu un chemin du site, qui commence par « / », par exemple « /agenda/ancienne-adresse/ ».",
      "files.0.title : champ obligatoire absent. Écrivez par exemple « title: Communiqué de presse du 13 janvier 2023 ».",
    ]);
  });
});

describe("dates", () => {
  test("of an update are not before the publication; the same day is fine", () => {
    expect(faults({ publishedAt: "2024-05-28 15:48", updatedAt: "2024-05-28" })).toEqual([]);
    expect(faults({ updatedAt: "2024-05-27 23:59" })).toEqual([
      "updatedAt : mise à jour le 2024-05-27 23:59, avant la publication du 2024-05-28. Corrigez l’une des deux dates.",
    ]);
  });

  test("of changes go with the date of the update", () => {
    const changes = [{ date: "2024-06-12", text: "Ajout du programme." }];
    expect(faults({ changes, updatedAt: "2024-06-12" })).toEqual([]);
    expect(faults({ changes })).toEqual([
      "changes : des modifications sont décrites sans date de mise à jour. Ajoutez « updatedAt: 2024-06-12 ».",
    ]);
    expect(faults({ changes: [{ date: "12 juin" }], updatedAt: "2024-06-12" })).toHaveLength(2);
  });

  test("of changes are from the publication to the last update", () => {
    const change = (date: string) => ({ date, text: "Ajout du programme." });
    expect(
      faults({
        updatedAt: "2024-06-12",
        changes: [change("2024-06-13"), change("2024-05-28"), change("2024-05-27")],
      }),
    ).toEqual([
      "changes.0.date : modification du 2024-06-13, après la dernière mise à jour (2024-06-12). Écrivez « updatedAt: 2024-06-13 », ou corrigez cette date.",
      "changes.2.date : modification du 2024-05-27, avant la publication du 2024-05-28. Corrigez l’une des deux dates.",
    ]);
  });

  test("of removal are days, after the publication: an entry leaves the lists as its day begins", () => {
    expect(faults({ expiresAt: "2024-05-29" })).toEqual([]);
    expect(faults({ expiresAt: "2024-05-28" })).toEqual([
      "expiresAt : retrait le 2024-05-28, le jour de la publication du 2024-05-28. Corrigez l’une des deux dates.",
    ]);
    expect(faults({ expiresAt: "2024-05-27" })).toEqual([
      "expiresAt : retrait le 2024-05-27, avant la publication du 2024-05-28. Corrigez l’une des deux dates.",
    ]);
    expect(faults({ expiresAt: "2024-05-28 09:00" })).toEqual([
      "expiresAt : date « 2024-05-28 09:00 » ; attendu un jour sans heure. Écrivez « 2024-05-28 ».",
    ]);
  });
});

test("a successor says from which day it takes the place", () => {
  expect(read({ replacedBy: "agenda/forum-2030", expiresAt: "2029-01-01" }).replacedBy).toEqual({
    collection: "agenda",
    id: "forum-2030",
  });
  expect(faults({ replacedBy: "agenda/forum-2030" })).toEqual([
    "replacedBy : remplaçante sans date de retrait. Ajoutez « expiresAt », le jour où elle prend la place de cette page.",
  ]);
});

test("a translation says its language", () => {
  expect(read({ translationOf: "journee", lang: "en" }).translationOf).toEqual({
    collection: "news",
    id: "journee",
  });
  expect(faults({ translationOf: "journee" })).toEqual([
    "translationOf : traduction sans langue. Ajoutez la langue de cette page, par exemple « lang: en ».",
  ]);
});

test("related entries are named with their collection", () => {
  expect(read({ related: ["agenda/journee", "pages/services/tnt"] }).related).toEqual([
    { collection: "agenda", id: "journee" },
    { collection: "pages", id: "services/tnt" },
  ]);
  expect(faults({ related: ["journee"] })).toEqual([
    "related.0 : collection inconnue « journee ». Valeurs possibles : « news », « agenda », « pages ».",
  ]);
});

test("former addresses are paths of the site", () => {
  expect(read({ aliases: ["/actualites/ancienne/"] }).aliases).toEqual(["/actualites/ancienne/"]);
  expect(faults({ aliases: ["https://exemple.gouv.fr/ancienne/"] })).toHaveLength(1);
});

test("a kind is one of six", () => {
  for (const kind of NEWS_KINDS) expect(read({ kind }).kind).toBe(kind);
  expect(faults({ kind: "podcast" })).toEqual([
    "kind : valeur inconnue « podcast ». Valeurs possibles : « article », « press-release », « statement », « interview », « infographic », « video ».",
  ]);
});

test("an entry that is no group of keys is refused", () => {
  expect(faultsOf(schema, "texte")).toEqual([
    " : trouvé « texte » ; attendu un groupe de champs en retrait.",
  ]);
});
