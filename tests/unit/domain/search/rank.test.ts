import { expect, test } from "vitest";
import { type Found, rank } from "../../../../src/domain/search/rank.ts";

const FACTS = { titleWords: 3, day: "2030-01-01" };
const found = (ids: string, { title = "", required = false, score = 1 } = {}): Found => ({
  matches: new Map([...ids].map((id) => [id, { score, title: title.includes(id) ? 1 : 0 }])),
  required,
});
const ranked = (parts: Found[], pairs: ReadonlySet<string>[] = [], facts = () => FACTS) =>
  rank(parts, pairs, facts, 100, "2030-05-15").join("");

test("results with every word come before those with some", () => {
  expect(ranked([found("abc"), found("cd")])).toMatch(/^c/);
});

test("where enough have every word, the others are left out", () => {
  expect(ranked([found("abcdefg"), found("abcdeh")])).toBe("abcde");
});

test("a word that nobody wrote takes no result away", () => {
  expect(ranked([found("ab"), found("")])).toBe("ab");
});

test("a word put in place of one that nobody wrote counts less than the others", () => {
  const guess = found("a");
  expect(ranked([found("bc"), guess])).toMatch(/^a/);
  expect(ranked([found("bc"), { ...guess, trust: 0.3 }])).toBe("bc");
});

test("a page that has some of the words in its title follows those that have more", () => {
  expect(ranked([found("a"), found("bcdefghijklmnopqrst")])).toBe("a");
  expect(ranked([found("a"), found("bcdefghijklmnopqrst", { title: "b" })])).toBe("ab");
});

test("no result goes without what is between quotes", () => {
  expect(ranked([found("abc"), found("b", { required: true })])).toBe("b");
  expect(ranked([found("abc"), found("", { required: true })])).toBe("");
});

test("a title that says the words comes first, and a short one before a long one", () => {
  expect(ranked([found("ab", { title: "b" })])).toBe("ba");
  const long = (id: string) => ({ titleWords: id === "a" ? 9 : 1, day: FACTS.day });
  expect(rank([found("ab", { title: "ab" })], [], long, 100, "2030-05-15").join("")).toBe("ba");
});

test("words that follow each other as in the query come first", () => {
  expect(ranked([found("ab"), found("ab")], [new Set("b")])).toBe("ba");
});

test("of equals, the nearest to today comes first, what is to come before what is over", () => {
  const days: Record<string, string> = { a: "2029-01-01", b: "2030-04-15", c: "2030-06-14" };
  const facts = (id: string) => ({ titleWords: 3, day: days[id] ?? "" });
  expect(rank([found("abc")], [], facts, 100, "2030-05-15").join("")).toBe("cba");
});

test("entries come before pages, pages before those that the law asks for, and lists last", () => {
  const kinds: Record<string, "page" | "legalPage" | "place"> = { a: "place", b: "legalPage", c: "page" };
  const facts = (id: string) => ({ ...FACTS, kind: kinds[id] });
  expect(rank([found("abcd")], [], facts, 100, "2030-05-15").join("")).toBe("dcba");
});

test("of editions of a series with the same words, those to come come first, the soonest before; then the latest", () => {
  const days: Record<string, string> = { a: "2028-06-01", b: "2029-06-01", c: "2031-06-01", d: "2030-06-01" };
  const facts = (id: string) => {
    const day = days[id] ?? "";
    return { titleWords: 3, day, time: day > "2030-05-15" ? "upcoming" : "past", series: "1" } as const;
  };
  const uneven = { matches: new Map([..."abcd"].map((id, at) => [id, { score: 9 - at, title: 0 }])) };
  const order = (parts: Found[]) => rank(parts, [], facts, 100, "2030-05-15").join("");
  expect(order([{ ...uneven, required: false }])).toBe("dcba");
  expect(order([{ ...uneven, required: false }, found("b")])).toBe("bdca");
});

test("a word that stands for another counts less in a title than the word itself", () => {
  const inTitle = (title: number) => ({ score: 1, title });
  const part = {
    matches: new Map([
      ["a", inTitle(0.7)],
      ["b", inTitle(1)],
    ]),
    required: false,
  };
  expect(ranked([part])).toBe("ba");
});
