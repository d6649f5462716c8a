import { describe, expect, test } from "vitest";
import { boldParagraphs } from "../../../../../src/check/rules/entry/bold-paragraphs.ts";
import { brokenCharacters } from "../../../../../src/check/rules/entry/broken-characters.ts";
import { capitals } from "../../../../../src/check/rules/entry/capitals.ts";
import { emptyBody } from "../../../../../src/check/rules/entry/empty-body.ts";
import { hiddenComments } from "../../../../../src/check/rules/entry/hidden-comments.ts";
import { alternativeIsFileName } from "../../../../../src/check/rules/entry/images/alternative-is-file-name.ts";
import { lengths } from "../../../../../src/check/rules/entry/lengths.ts";
import { weights } from "../../../../../src/check/rules/entry/weights.ts";
import { entryOf, said, withBody } from "../../../../helpers/content/entry-faults.ts";

describe("the alternative of an image", () => {
  const faults = (alt: string, src: string) => alternativeIsFileName(entryOf(withBody(`![${alt}](${src})`)));

  test.each([
    ["photo-salle.jpg", "./photo-salle.jpg"],
    ["Photo salle", "./images/photo-salle.jpg"],
    ["IMG_2043", "./a.jpg"],
    ["autre.PNG", "./a.jpg"],
  ])("that repeats a file name is refused: %j of %s", (alt, src) => {
    expect(faults(alt, src)).toHaveLength(1);
  });

  test.each([
    ["Une salle comble écoute trois intervenants", "./photo-salle.jpg"],
    ["Paris", "./paris.jpg"],
    ["", "./photo-salle.jpg"],
  ])("that describes it is accepted: %j of %s", (alt, src) => {
    expect(faults(alt, src)).toEqual([]);
  });

  test("is read in the front matter too, at its own line", () => {
    const source =
      "---\nimage:\n  src: ./la-salle.jpg\n  alt: la salle\ngallery:\n  - src: ./le-hall.jpg\n    alt: Le hall\n---\n";
    expect(alternativeIsFileName(entryOf(source)).map(({ line, key }) => [line, key])).toEqual([
      [4, "image.alt"],
      [7, "gallery.0.alt"],
    ]);
  });
});

describe("a file", () => {
  const source =
    "---\nimage: { src: ./a.jpg, alt: Un }\nfiles: [{ file: /a.pdf, title: Un }]\n---\n\n![Un](./b.png) [Deux](/b.zip)\n";

  test("within the limits is accepted", () => {
    const files = { "./a.jpg": 5_000_000, "./b.png": 1, "/a.pdf": 20_000_000 };
    expect(weights(entryOf(source, { files }))).toEqual([]);
  });

  test("beyond them is a warning that says its weight and the limit", () => {
    const files = { "./a.jpg": 5_300_000, "./b.png": 12_000_000, "/a.pdf": 20_600_000, "/b.zip": 99_000_000 };
    const found = weights(entryOf(source, { files }));
    expect(found.map(said)).toEqual([
      "2:24 image « ./a.jpg » trop lourde : 5,3 Mo, pour 5 Mo au plus. Réduisez-la, par exemple à 2 000 pixels de large.",
      "6:1 image « ./b.png » trop lourde : 12 Mo, pour 5 Mo au plus. Réduisez-la, par exemple à 2 000 pixels de large.",
      "3:11 fichier « /a.pdf » trop lourd : 20,6 Mo, pour 20 Mo au plus. Allégez-le, ou découpez-le.",
      "6:16 fichier « /b.zip » trop lourd : 99 Mo, pour 20 Mo au plus. Allégez-le, ou découpez-le.",
    ]);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

test.each([
  ["**Le bilan**\n\nUn texte.", 1],
  ["**Le bilan** de la journée\n\nUn texte.", 0],
  ["**Une phrase entière qui insiste.**\n\nUn texte.", 0],
  ["Un texte.\n\n**Le mot de la fin**", 0],
])("a short paragraph all in bold above another is a heading: %j", (body, count) => {
  expect(boldParagraphs(entryOf(withBody(body)))).toHaveLength(count);
});

test.each([
  ["dÃ©matÃ©rialisation", ["error"]],
  ["lâ€™État", ["error"]],
  ["Â« Un Â»", ["error"]],
  ["un mot\uFFFD", ["error"]],
  ["cou\u00ADpé", ["warning"]],
  ["zéro\u200Blargeur", ["warning"]],
  ["SÃO PAULO, Ângela, l’État, « Un », 20\u00A0€", []],
])("characters that a wrong encoding or a copy breaks are seen: %j", (body, severities) => {
  expect(brokenCharacters(entryOf(withBody(body))).map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ["OUVERTURE DES INSCRIPTIONS", 1],
  ["DINUM, ANCT et DITP", 0],
  ["RGAA 4.1", 0],
  ["DINUM ANCT", 1],
  ["L’ANSSI", 0],
])("a title in capitals is a warning, acronyms are not: %j", (title, count) => {
  expect(capitals(entryOf(withBody("", `"${title}"`)))).toHaveLength(count);
  expect(capitals(entryOf(withBody(`## ${title}`)))).toHaveLength(count);
});

test("a title and a summary are long from a character on, their marks not counted", () => {
  const of = (title: string, summary: string) =>
    lengths(entryOf(`---\ntitle: ${title}\nsummary: "${summary}"\n---\n`)).map(({ key }) => key);
  expect(of("a".repeat(120), `**${"b".repeat(500)}**`)).toEqual([]);
  expect(of("a".repeat(121), "b".repeat(501))).toEqual(["title", "summary"]);
});

test("news and pages have a text, an event may have none", () => {
  expect(emptyBody(entryOf(withBody(""))).map(said)).toEqual([
    "3:1 aucun texte sous l’en-tête. Écrivez l’article sous la seconde ligne « --- ».",
  ]);
  expect(emptyBody(entryOf(withBody(""), { collection: "pages" }))).toHaveLength(1);
  expect(emptyBody(entryOf(withBody(""), { collection: "agenda" }))).toEqual([]);
  expect(emptyBody(entryOf(withBody("<KeyFigure />")))).toEqual([]);
});

test.each([
  [
    "Atelier #3",
    '2:16 « #3 » ne serait pas publié : « # » commence un commentaire. Écrivez « title: "Atelier #3" ».',
  ],
  ['"Atelier #3"', undefined],
  ["C# et F#", undefined],
])("what a comment would hide in a title is said: %s", (title, fault) => {
  expect(hiddenComments(entryOf(withBody("", title))).map(said)).toEqual(fault ? [fault] : []);
});
