import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OBJECT, typeset, typesetParts } from "../../../../src/domain/text/typography.ts";

/** Shows no-break spaces, which no eye sees. */
const shown = (text: string) => text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");

describe("a French text", () => {
  test.each([
    ["L'accès d'aujourd'hui", "L’accès d’aujourd’hui"],
    ["l'\"État\" et l'« usager »", "l’«_État_» et l’«_usager_»"],
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

  test.each([
    "10:30",
    "16:9",
    "a:b",
    "std::x",
    "std :: x",
    "https://exemple.gouv.fr/?q=a;b",
    "a!=b",
    "?",
    "ok :)",
    "ok ;-)",
    ":smile: ok",
    "de 14h:16h",
  ])("gets no space before a sign that belongs to a word: %j", (text) => {
    expect(typeset(text).replaceAll("\u00A0", " ")).toBe(text);
  });

  test.each([
    ["Note: ok", "Note_: ok"],
    ["**Oui!** _Note:_ la «suite»: ici", "**Oui_!** _Note_:_ la «_suite_»_: ici"],
    ["50% de 20€ (n°5)", "50_% de 20_€ (n°_5)"],
    ["(Quoi?)", "(Quoi_?)"],
    ["etc...", "etc…"],
    ["Quoi... ?", "Quoi…_?"],
    ['Il dit "oui", "non"!', "Il dit «_oui_», «_non_»_!"],
    ['« Il dit "oui" »', "«_Il dit “oui”_»"],
  ])("gets the signs and the spaces that were not typed: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each([
    "`l'a !` et ``",
    "[avis](/l'a;b)",
    "<https://exemple.gouv.fr/l'a>",
    "www.exemple.gouv.fr/l'avis",
    "l'agent@exemple.gouv.fr",
    "C:\\l'avis",
    'un écran de 24" et un de 27"',
    "a/.../b",
  ])("keeps data as they are: %j", (text) => {
    expect(typeset(text)).toBe(text);
  });

  test.each([
    [["Un ", "mot", " !"], "Un |mot|_!"],
    [["Un ", "mot", "!"], "Un |mot|_!"],
    [["Un ", OBJECT, ": oui"], `Un |${OBJECT}|_: oui`],
    [["l'", "État"], "l’|État"],
    [['Il dit "', "oui", '" !'], "Il dit «_|oui|_»_!"],
    [["12", " 000 €"], "12|_000_€"],
    [["", ""], "|"],
  ])("is one text, whatever cuts it: %j", (parts, expected) => {
    expect(typesetParts(parts).map(shown).join("|")).toBe(expected);
  });

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
    ["10 km, 5 kg, 3 Mo, 2 M€, 15 min, 9 h 30", "10_km, 5_kg, 3_Mo, 2_M€, 15_min, 9_h_30"],
    ["n° 12, M. Exemple, Mme Exemple, art. 5, p. 12", "n°_12, M._Exemple, Mme_Exemple, art._5, p._12"],
    ["(Mme Exemple)", "(Mme_Exemple)"],
    ["XXe siècle, 20 °C, 3 km², 5 kWh, art. L. 123-4", "XXe_siècle, 20_°C, 3_km², 5_kWh, art._L._123-4"],
  ])("keeps a number with what follows it, and a title with its name: %j", (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  test.each([
    "01 99 00 12 34",
    "20 2024",
    "12 maisons",
    "3 minutes",
    "20 maires",
    "en mai 2024",
    "Dr no",
    "En 2024 300 agents",
  ])("leaves other spaces as they are: %j", (text) => {
    expect(typeset(text)).toBe(text);
  });

  test("gains no narrow no-break space, for which the font has no sign", () => {
    expect(typeset("« Oui ! » : 12 000 €, n° 5 ?")).not.toContain("\u202F");
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."aéL'’\"«»!?;:.,() \u00A0\u202F\n0129h%€*[]`",
    ...[
      "12 000",
      " juin",
      "...",
      "::",
      " h ",
      "n°5",
      "1er",
      "n°",
      "M. ",
      "Mme ",
      "l'",
      " km",
      "https://exemple.gouv.fr/?q=1",
    ],
  );
  const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(""));
  const signs = (text: string) =>
    text
      .replaceAll(/[ \u00A0\u202F]/g, "")
      .replaceAll("'", "’")
      .replaceAll(/[«»“”]/g, '"')
      .replaceAll("…", "...");

  test("typeset twice is as typeset once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test("cut in parts is set as it is whole", () => {
    fc.assert(
      fc.property(
        fc.array(
          texts.filter((text) => !/[[\]`<@:;/\\]/.test(text)),
          { maxLength: 4 },
        ),
        (parts) => {
          const set = typesetParts(parts);
          expect(set.join("")).toBe(typeset(parts.join("")));
          expect(typesetParts(set)).toEqual(set);
        },
      ),
      { numRuns: 2000, seed: 3 },
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
