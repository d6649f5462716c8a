import { describe, expect, test } from "vitest";
import { realWordFile, realWordTokens } from "../../../../../src/domain/search/words/real-words.ts";
import { soundOf } from "../../../../../src/domain/search/words/sound.ts";
import { END } from "../../../../../src/domain/search/words/words.ts";
import { realWordTexts } from "../../../../../src/integrations/search-index/real-words.ts";

const TEXTS = realWordTexts("4\nfacture/S. po:nom\nproposer/a0\narc-en-ciel/S.\ntélétravail/X.\n");
const isKnown = (word: string) =>
  realWordTokens(word).some((token) => TEXTS[realWordFile(token)]?.includes(END + token));

describe("a dictionary", () => {
  test.each(["facture", "factures", "facturé", "Facturation", "proposons", "proposa", "arc-en-ciel", "ciel"])(
    "knows « %s » by its stem",
    (word) => {
      expect(isKnown(word)).toBe(true);
    },
  );

  test.each(["fature", "travail", "ure", "télé", ""])("does not know « %s »", (word) => {
    expect(isKnown(word)).toBe(false);
  });
});

test.each([
  ["numerik", "numerique"],
  ["inscripsion", "inscription"],
  ["biblioteke", "bibliotheque"],
  ["fotografie", "photographie"],
  ["tellefone", "telephone"],
  ["otorisation", "autorisation"],
  ["sirculer", "circuler"],
])("%s sounds as %s", (typed, word) => {
  expect(soundOf(typed)).toBe(soundOf(word));
});

test.each([
  ["facture", "faure"],
  ["contrat", "contact"],
])("%s does not sound as %s", (typed, word) => {
  expect(soundOf(typed)).not.toBe(soundOf(word));
});
