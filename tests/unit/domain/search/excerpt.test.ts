import { expect, test } from "vitest";
import { excerptOf, headingsOf } from "../../../../src/domain/search/excerpt.ts";
import { pageTextOf, tokensOf } from "../../../../src/domain/search/index-text.ts";
import { markedBy, partsOf } from "../../../../src/domain/search/query.ts";
import { elementWith } from "../../../../src/integrations/search-index/html-tree.ts";
import { blocksOf } from "../../../../src/integrations/search-index/page-blocks.ts";

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
    "Une page sur l’<mark>État</mark> &amp; ses « services » &lt;publics&gt;. <mark>Financements</mark> – Les projets " +
      "<mark>financés</mark> par l’<mark>État</mark> sont nombreux. Calendrier – Rien ici.",
  );
});

test("an excerpt begins and ends with the sentences around the words", () => {
  const sentence = (word: string) => `Une phrase de M. Modèle, avec un ${word} au milieu de neuf mots.`;
  const text = pageTextOf([block(["chat", "chien", "guichet", "cheval", "lapin"].map(sentence).join(" "))]);
  expect(excerptOf(text, "fr", marks("guichet"))).toBe(
    `${sentence("<mark>guichet</mark>")} ${sentence("cheval")}`,
  );
});

test("an excerpt of a sentence without end is cut around the words", () => {
  const long = pageTextOf([block(`${"mot ".repeat(100)}le guichet ferme vendredi ${"mot ".repeat(100)}`)]);
  const excerpt = excerptOf(long, "fr", marks("guichet vendredi"));
  expect(excerpt).toContain("<mark>guichet</mark> ferme <mark>vendredi</mark>");
  expect(excerpt.startsWith("… ")).toBe(true);
  expect(excerpt.endsWith(" …")).toBe(true);
  expect(excerpt.split(" ").length).toBeLessThan(40);
});

test("an expression is marked where it is whole, in what stands for a word too", () => {
  const text = pageTextOf([block("Un agent conversationnel n’est pas un agent.")]);
  const asked = markedBy(partsOf("chatbot", "fr", [[["chatbot", "agent conversationnel"]]]));
  expect(excerptOf(text, "fr", asked)).toBe(
    "Un <mark>agent</mark> <mark>conversationnel</mark> n’est pas un agent.",
  );
});

test("the facts of an event are lines with their label, which do not run together", () => {
  const body = elementWith(
    `<main data-x><dl><div><dt data-pagefind-weight="0">Où</dt> <dd><p>Halle</p><p>99000 Port-Témoin</p></dd></div>
     <div><dt data-pagefind-weight="0">Inscription</dt><dd>Inscription obligatoire</dd></div>
     <div><dt>Boucle magnétique</dt><dd>En salle B</dd></div></dl><p>Venez.</p></main>`,
    "data-x",
  );
  const blocks = body ? blocksOf(body) : [];
  expect(excerptOf(pageTextOf(blocks), "fr", marks("halle"))).toBe(
    "Où\u00A0: <mark>Halle</mark>, 99000 Port-Témoin – Inscription obligatoire – Boucle magnétique\u00A0: En salle B – Venez.",
  );
  expect(blocks.flatMap((one) => tokensOf(one, "fr"))).not.toContain("ouω");
  expect(blocks.flatMap((one) => tokensOf(one, "fr"))).toContain("bouclω");
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
