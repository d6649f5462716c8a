import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeName, slugOf } from "../../../../src/domain/text/slug.ts";

describe("the name made from a title", () => {
  test.each([
    ["Journée des archives", "journee-des-archives"],
    ["L’État présente : l'œuvre d’un été", "etat-presente-oeuvre-un-ete"],
    ["Qu’est-ce qu’un cœur d'artichaut ?", "est-ce-un-coeur-artichaut"],
    ["Aujourd’hui, 1er mars", "aujourd-hui-1er-mars"],
    ["C’est la Saint-Jean & l’Île-de-France", "est-la-saint-jean-ile-de-france"],
    ["  Trop   d’espaces  ", "trop-espaces"],
    ["100 % numérique !", "100-numerique"],
    ["Café №5 ﬁnal", "cafe-no5-final"],
  ])("%j gives %s", (title, name) => {
    expect(slugOf(title)).toBe(name);
  });

  test("loses its little words, then its last ones, when it is long", () => {
    expect(
      slugOf("Le retour de la journée des archives et des bibliothèques de la ville de Villexemple"),
    ).toBe("retour-journee-archives-bibliotheques-ville-villexemple");
    expect(slugOf(`${"mot ".repeat(40)}fin`)).toBe("mot-".repeat(15).slice(0, -1));
    expect(slugOf("a".repeat(100))).toHaveLength(60);
  });

  test("of nothing but signs is empty", () => {
    expect(slugOf("🎉 !?")).toBe("");
    expect(slugOf("Ελλάδα")).toBe("");
  });

  test("is always a name that an address takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (title) => {
        expect(slugOf(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
        expect(slugOf(slugOf(title))).toBe(slugOf(title));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("a free name", () => {
  const free = (taken: string[]) => (name: string) => !taken.includes(name);

  test("is the one that was asked for, then the same with the year, then with a number", () => {
    expect(freeName("forum", "2027", free([]))).toBe("forum");
    expect(freeName("forum", "2027", free(["forum"]))).toBe("forum-2027");
    expect(freeName("forum", "2027", free(["forum", "forum-2027"]))).toBe("forum-2027-2");
    expect(freeName("forum", undefined, free(["forum", "forum-2"]))).toBe("forum-3");
    expect(freeName("forum-2027", "2027", free(["forum-2027"]))).toBe("forum-2027-2");
  });
});
