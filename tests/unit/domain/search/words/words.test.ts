import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokensOf } from "../../../../../src/domain/search/index-text.ts";
import { foldWord, tokenOf, wordsOf } from "../../../../../src/domain/search/words/words.ts";

const stem = (word: string) => tokenOf(foldWord(word), "fr");

describe("the forms of a word have one token", () => {
  test.each([
    "financé financée financées finance financer financement financent",
    "journée journées journee",
    "accessibilité accessible accessibilite accessibles",
    "inscription inscriptions inscrire inscrit inscrites",
    "travail travaux",
    "national nationaux nationales",
    "réseau réseaux",
    "lieu lieux",
    "vœu vœux voeux",
    "heureux heureuse",
    "recruter recrutement recruté recrutent",
    "archiver archivage archivés",
    "ouvrir ouvert ouverte ouverture ouvertes",
    "répondre réponse réponses",
    "candidature candidat candidater",
    "premier première premières",
    "modifier modification modifiée",
    "réduire réduction réduit",
    "accueil accueillir accueillie",
    "évènement événement evenements",
    "directeur directrice direction",
    "inspecteur inspectrice inspectrices inspection",
  ])("%s", (forms) => {
    expect(new Set(forms.split(" ").map(stem)).size).toBe(1);
  });

  test.each([
    ["port", "portail"],
    ["donner", "don"],
    ["public", "publier"],
    ["national", "nation"],
    ["2029", "2030"],
  ])("but %s is not %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test("whatever the word, with an s, an e or es more", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,14}$/), (word) => {
        // « Travail » is « travaux »: words in -ail have no form in -aile.
        fc.pre(!/(?:[sxe]|[eo]u|ail)$/.test(word));
        expect(new Set([word, `${word}s`, `${word}e`, `${word}es`].map(stem)).size).toBe(1);
      }),
    );
  });
});

describe("the words of a text", () => {
  const folded = (text: string) => wordsOf(text, "fr").map((word) => word.folded);

  test.each([
    ["l’État, d'abord", ["etat", "abord"]],
    ["jusqu’à l’été", ["a", "ete"]],
    ["L'ŒUVRE", ["oeuvre"]],
    ["aujourd’hui, aujourd'hui", ["aujourdhui", "aujourdhui"]],
    ["« porte-parole »", ["porteparole"]],
    ["e-mail", ["email"]],
    ["l’agent·e·s", ["agent"]],
    ["10\u00A0h\u00A030 le 1er mars", ["hour1030", "le", "day0301"]],
    ["🎉 — …", []],
  ])("%s are %j", (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  test("are where they are written", () => {
    const text = "« L’État » et le porte-parole";
    for (const { text: word, start } of wordsOf(text, "fr"))
      expect(text.slice(start).startsWith(word)).toBe(true);
  });

  test("have one token in the index each, but for common ones, then the parts of compounds", () => {
    expect(tokensOf({ text: "La porte-parole de l’État" }, "fr")).toEqual([
      "porteparolω",
      "etatω",
      "portω",
      "parolω",
    ]);
  });

  test("have the season, and leave out the participle", () => {
    expect(tokensOf({ text: "L’heure d’été a été changée" }, "fr")).toEqual(["heurω", "eteω", "changω"]);
  });

  test("of a heading are all in the index", () => {
    expect(tokensOf({ text: "Qui sommes-nous", heading: { id: "qui" } }, "fr")).toContain("quiω");
  });

  test("of any text are found without fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
        for (const { token } of wordsOf(text, "fr")) expect(token.endsWith("ω")).toBe(true);
      }),
    );
  });
});
