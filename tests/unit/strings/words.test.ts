import { expect, test } from "vitest";
import { fr, type Words } from "../../../src/strings/fr.ts";
import { foreign, INTERFACES, speak, wordsIn, wordsOf } from "../../../src/strings/words.ts";

test("a language of the interface speaks its own words, any other entry has French around it", () => {
  expect(wordsIn("en").home).toBe("Home");
  expect(wordsIn("de").home).toBe("Accueil");
  expect(foreign("en", wordsIn("en"))).toBeUndefined();
  expect(foreign("fr", wordsIn("en"))).toBe("fr");
  expect(foreign("de", wordsIn("de"))).toBe("de");
});

test("a page speaks French until it is given another language", () => {
  const locals: App.Locals = {};
  expect(wordsOf(locals)).toBe(fr);
  expect(speak(locals, "en").lang).toBe("en");
  expect(wordsOf(locals).skipLinks.content).toBe("Content");
});

test("a third language is one file and one line, which the types hold complete", () => {
  const german: Words = { ...wordsIn("en"), lang: "de", home: "Startseite" };
  const table: typeof INTERFACES = { ...INTERFACES, de: german };
  expect(Object.keys(table)).toEqual(["fr", "en", "de"]);
  const { home: _, ...incomplete } = german;
  // @ts-expect-error a word is missing
  const refused: Words = incomplete;
  // @ts-expect-error a part lacks a word
  const shallow: Words = { ...german, skipLinks: { content: "Inhalt", menu: "Menü", search: "Suche" } };
  expect([refused, shallow]).toHaveLength(2);
});

test("no word of a language is empty", () => {
  const blank = (words: unknown, path: string): string[] =>
    typeof words === "string"
      ? words.trim() === ""
        ? [path]
        : []
      : words && typeof words === "object"
        ? Object.entries(words).flatMap(([key, word]) => blank(word, `${path}.${key}`))
        : [];
  for (const [lang, words] of Object.entries(INTERFACES)) expect(blank(words, lang)).toEqual([]);
});
