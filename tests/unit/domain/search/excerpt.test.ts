import { expect, test } from "vitest";
import { excerptOf, headingsOf } from "../../../../src/domain/search/excerpt.ts";
import { pageTextOf } from "../../../../src/domain/search/index-text.ts";
import { markedBy, partsOf } from "../../../../src/domain/search/query.ts";

const block = (text: string, id?: string) => ({
  text,
  weight: 1,
  quiet: false,
  heading: id ? { id } : undefined,
});
const TEXT = pageTextOf([
  block("Une page sur l’État & ses « services » <publics>."),
  block("Financements", "financements"),
  block("Les projets financés par l’État sont nombreux."),
  block("Calendrier", "calendrier"),
  block("Rien ici."),
]);
const marks = (query: string) => markedBy(partsOf(query, "fr", []));

test("an excerpt marks every form of the words, keeps the typography and escapes the signs", () => {
  expect(excerptOf(TEXT, "fr", marks("etat financée"))).toBe(
    "Une page sur l’<mark>État</mark> &amp; ses « services » &lt;publics&gt;. <mark>Financements</mark> Les projets " +
      "<mark>financés</mark> par l’<mark>État</mark> sont nombreux. Calendrier Rien ici.",
  );
});

test("an excerpt is taken where the words are", () => {
  const long = pageTextOf([
    block("mot ".repeat(100)),
    block("Le guichet ferme vendredi."),
    block("mot ".repeat(100)),
  ]);
  const excerpt = excerptOf(long, "fr", marks("guichet vendredi"));
  expect(excerpt).toContain("<mark>guichet</mark> ferme <mark>vendredi</mark>");
  expect(excerpt.startsWith("… ")).toBe(true);
  expect(excerpt.endsWith(" …")).toBe(true);
  expect(excerpt.split(" ").length).toBeLessThan(40);
});

test("a heading that is not searched ends the part before it, and is not linked", () => {
  const text = pageTextOf([
    block("Objet", "objet"),
    block("Les arrêtés."),
    { ...block("Informations pratiques", "facts"), weight: 0 },
    block("Financement par l’État."),
  ]);
  expect(headingsOf(text, "/page/", "fr", marks("financement"))).toEqual([]);
  expect(headingsOf(text, "/page/", "fr", marks("arrêtés")).map(({ title }) => title)).toEqual(["Objet"]);
});

test("the headings over the words are linked, with what is under them", () => {
  expect(headingsOf(TEXT, "/a/", "fr", marks("projets financés"))).toEqual([
    {
      href: "/a/#financements",
      title: "Financements",
      excerpt: "Les <mark>projets</mark> <mark>financés</mark> par l’État sont nombreux.",
    },
  ]);
});
