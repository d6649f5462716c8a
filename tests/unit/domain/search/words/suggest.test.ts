import { describe, expect, test } from "vitest";
import {
  decodeVocabulary,
  encodeVocabulary,
  kindredWords,
  knownWithin,
  nearWords,
} from "../../../../../src/domain/search/words/suggest.ts";
import { typingDistance } from "../../../../../src/domain/search/words/typing-distance.ts";

const WORDS = [
  ["accueil", 40],
  ["accès", 12],
  ["algorithme", 3],
  ["attaque", 2],
  ["bibliothèque", 2],
  ["convention", 5],
  ["guichet", 60],
  ["intelligence", 8],
  ["numérique", 90],
  ["numéro", 9],
].map(([text, pages]) => ({ text: String(text), pages: Number(pages) }));

describe("a word that nobody wrote", () => {
  test.each([
    ["acceuil", "accueil"],
    ["nuemrique", "numérique"],
    ["numeirque", "numérique"],
    ["algoritme", "algorithme"],
    ["bibliotéque", "bibliothèque"],
    ["inteligense", "intelligence"],
    ["convension", "convention"],
    ["guicget", "guichet"],
    ["numérik", "numérique"],
    ["biblioteke", "bibliothèque"],
    ["inteligance", "intelligence"],
  ])("%s is taken for %s", (typed, expected) => {
    expect(nearWords(typed, WORDS)[0]?.text).toBe(expected);
  });

  test.each(["xylophone", "2030", "ab", "axe", "mariage", "", "🎉"])("%s is taken for no other", (typed) => {
    expect(nearWords(typed, WORDS)).toEqual([]);
  });

  test("leads to those that begin as it does", () => {
    expect(kindredWords("numérologie", WORDS)).toEqual(["numéro", "numérique"]);
    expect(kindredWords("mariage", WORDS)).toEqual([]);
  });

  test("is looked into for one that is known", () => {
    expect(knownWithin("cyberattaques", WORDS)).toBe("attaque");
    expect(knownWithin("cybermalveillance", WORDS)).toBeUndefined();
  });
});

test("a swap, a doubled letter and the key beside cost less than another letter", () => {
  expect(typingDistance("acceuil", "accueil")).toBeLessThan(1);
  expect(typingDistance("ataque", "attaque")).toBeLessThan(1);
  expect(typingDistance("guicget", "guichet")).toBeLessThan(1);
  expect(typingDistance("guicpet", "guichet")).toBe(1);
});

test("the words of a site come back from their file", () => {
  expect(decodeVocabulary(encodeVocabulary(WORDS))).toEqual(
    [...WORDS].sort((a, b) => (a.text < b.text ? -1 : 1)),
  );
});
