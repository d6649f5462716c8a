import { expect, test } from "vitest";
import { shorten } from "../../../../src/domain/text/shorten.ts";

test("a short text is left as it is", () => {
  expect(shorten("Les inscriptions sont ouvertes.", 31)).toBe("Les inscriptions sont ouvertes.");
});

test("a long text ends after a word, without the stop that follows it, with an ellipsis that counts", () => {
  expect(shorten("Les inscriptions, sont ouvertes", 20)).toBe("Les inscriptions…");
  expect(shorten("Les inscriptions sont ouvertes", 30)).toBe("Les inscriptions sont ouvertes");
  for (let limit = 10; limit < 40; limit++) {
    const cut = shorten("Un texte dont les mots sont courts, et assez nombreux pour cela.", limit);
    expect([...cut].length).toBeLessThanOrEqual(limit);
  }
});

test("a word that is too long is cut, and no character is split", () => {
  expect(shorten("anticonstitutionnellement", 10)).toBe("anticonst…");
  expect(shorten("😀".repeat(12), 5)).toBe("😀😀😀😀…");
});
