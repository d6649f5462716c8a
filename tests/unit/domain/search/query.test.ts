import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedFor, pairsOf, partsOf } from "../../../../src/domain/search/query.ts";
import { alsoIn, longerForms, startForms } from "../../../../src/domain/search/words/other-forms.ts";

const DINUM = [["DINUM", "Direction interministérielle du numérique"]] as const;
const asked = (query: string) =>
  partsOf(query, "fr", [DINUM]).map(({ forms }) => forms.map((form) => `${form.how} ${askedFor(form)}`));

describe("a query", () => {
  test("is its words, without those too common to search on", () => {
    expect(asked("la carte des lieux d’accueil")).toEqual([
      ["word cartω"],
      ["word lieuω"],
      ["word accueilω"],
    ]);
  });

  test("made of common words only keeps them", () => {
    expect(asked("qui sommes nous")).toEqual([["word quiω"], ["word sommω"], ["word nouω"]]);
  });

  test("is the same with both apostrophes", () => {
    expect(asked("l'état")).toEqual(asked("l’État"));
  });

  test("finds an acronym by what it stands for, and the other way round", () => {
    const phrase = 'phrase "directω interministerielω numericω"';
    expect(asked("DINUM")).toEqual([["word dinumω", phrase]]);
    expect(asked("la direction interministérielle du numérique")[0]).toEqual(
      expect.arrayContaining([phrase, "word dinumω"]),
    );
  });

  test("between quotes is a phrase that results must have", () => {
    const [part] = partsOf("« feuille de route »", "fr", []);
    expect(part?.required).toBe(true);
    expect(part?.forms.map(askedFor)).toEqual(['"feuillω routω"']);
  });

  test("finds a compound in one word and in several", () => {
    expect(asked("e-mail")[0]?.[0]).toBe("word emalω");
    expect(asked("compte-rendu")[0]).toContain('phrase "comptω renduω"');
  });

  test("may be the beginning of words of the site, the most frequent of them, each stem once", () => {
    const known = [
      { text: "numéro", pages: 3 },
      { text: "numérique", pages: 9 },
      { text: "numériques", pages: 1 },
      { text: "énumérer", pages: 9 },
    ];
    const [part] = partsOf("numé", "fr", []);
    expect(part && longerForms(part, known).map(askedFor)).toEqual(["numericω", "numeroω"]);
  });

  test("may be the beginning of any word of the index, but for figures, and for what is between quotes", () => {
    const starts = (query: string) =>
      partsOf(query, "fr", []).flatMap((part) => startForms(part).map(askedFor));
    expect(starts("numé")).toEqual(["nume"]);
    expect(starts("2030")).toEqual([]);
    expect(starts("«\u00A0numé\u00A0»")).toEqual([]);
  });

  test("is also looked for as pages in another language have it", () => {
    const [part] = alsoIn(partsOf("programmes", "fr", []), "en");
    expect(part?.forms.map(askedFor)).toEqual(["programmω", "programω"]);
  });

  test("says which of its words follow each other", () => {
    expect(pairsOf(partsOf("carte des lieux", "fr", [])).map(({ forms }) => forms.map(askedFor))).toEqual([
      ['"cartω lieuω"', "cartelieuω"],
    ]);
  });

  test("never fails, and asks for twelve parts at most", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme", maxLength: 600 }),
          fc
            .array(fc.constantFrom('"', "«", "»", "[", "(", "*", "’", "-", "🎉", "état", "\\"), {
              maxLength: 200,
            })
            .map((all) => all.join("")),
        ),
        (query) => {
          const parts = partsOf(query, "fr", [DINUM]);
          expect(parts.length).toBeLessThanOrEqual(12);
          for (const { forms } of parts) for (const form of forms) expect(askedFor(form)).not.toBe("");
        },
      ),
    );
  });
});
