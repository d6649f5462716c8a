import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeset } from "../../../../src/domain/text/typography.ts";

/** Shows no-break spaces, which no eye sees. */
const shown = (text: string) => text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");

describe("a French text", () => {
  test.each([
    ["L'accès d'aujourd'hui", "L’accès d’aujourd’hui"],
    ["l'\"État\" et l'« usager »", 'l’"État" et l’«_usager_»'],
    ["d'11 h à l'ANCT", "d’11_h à l’ANCT"],
    ["l'**État**, d'[avis](/a/), qu'*alors*", "l’**État**, d’[avis](/a/), qu’*alors*"],
    ["l'", "l’"],
  ])("has typographic apostrophes: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each(["'mot'", "les mots'", "5' 30", "rock'", "' '", "a ' b"])(
    "keeps a straight apostrophe that is no elision: %j",
    (text) => {
      expect(typeset(text)).toBe(text);
    },
  );

  test.each([
    ["Bonjour !", "Bonjour_!"],
    ["Qui ? Moi ; toi : lui", "Qui_? Moi_; toi_: lui"],
    ["Bonjour\u202F!", "Bonjour_!"],
    ["Bonjour!", "Bonjour_!"],
    ["Qui? Moi; toi", "Qui_? Moi_; toi"],
    ["2024!", "2024_!"],
    ["(oui)!", "(oui)_!"],
    ["Quoi ?!", "Quoi_?!"],
    ["100 %, 20 €", "100_%, 20_€"],
  ])("has a no-break space before high signs: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each(["10:30", "note: ok", "https://exemple.gouv.fr/?q=a;b", "a!=b", "?"])(
    "gets no space before a colon, nor before a sign inside a word: %j",
    (text) => {
      expect(typeset(text)).toBe(text);
    },
  );

  test.each([
    ["«mot»", "«_mot_»"],
    ["« mot »", "«_mot_»"],
    ["«\u202Fmot\u202F»", "«_mot_»"],
    ["«   deux mots   »", "«_deux mots_»"],
    ["« Quoi ! »", "«_Quoi_!_»"],
    ["« a », « b »!", "«_a_», «_b_»_!"],
  ])("has no-break spaces inside guillemets: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each([
    ["12 000 agents", "12_000 agents"],
    ["1 234 567 €", "1_234_567_€"],
    ["12\u202F000", "12_000"],
    ["le 1er janvier 2025", "le 1er_janvier 2025"],
    ["du 18 au 20 juin", "du 18 au 20_juin"],
    ["3 millions, 2 milliards", "3_millions, 2_milliards"],
    ["10 km, 5 kg, 3 Mo, 2 M€, 15 min, 9 h 30", "10_km, 5_kg, 3_Mo, 2_M€, 15_min, 9_h 30"],
    ["n° 12, M. Exemple, Mme Exemple, art. 5, p. 12", "n°_12, M._Exemple, Mme_Exemple, art._5, p._12"],
    ["(Mme Exemple)", "(Mme_Exemple)"],
  ])("keeps a number with what follows it, and a title with its name: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each(["01 99 00 12 34", "20 2024", "12 maisons", "3 minutes", "20 maires", "en mai 2024", "Dr no"])(
    "leaves other spaces as they are: %j",
    (text) => {
      expect(typeset(text)).toBe(text);
    },
  );

  test("gains no narrow no-break space, for which the font has no sign", () => {
    expect(typeset("« Oui ! » : 12 000 €, n° 5 ?")).not.toContain("\u202F");
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."aéL'’\"«»!?;:.,() \u00A0\u202F\n0129h%€*[]`",
    ...["12 000", " juin", "1er", "n°", "M. ", "Mme ", "l'", " km", "https://exemple.gouv.fr/?q=1"],
  );
  const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(""));
  const signs = (text: string) => text.replaceAll(/[ \u00A0\u202F]/g, "").replaceAll("'", "’");

  test("typeset twice is as typeset once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test("loses no sign, and gains spaces only", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (text) => {
        expect(signs(typeset(text))).toBe(signs(text));
      }),
      { numRuns: 3000, seed: 2 },
    );
  });
});
