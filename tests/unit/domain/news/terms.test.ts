import { describe, expect, test } from "vitest";
import { featuredFirst } from "../../../../src/domain/news/front-page.ts";
import { newsTerms } from "../../../../src/domain/news/terms.ts";
import type { NewsKind } from "../../../../src/schemas/news.ts";

const category = (label: string, variants: string[] = []) => ({ id: "a", label, variants, href: "/a/" });
const words = (kind: NewsKind, label: string, variants?: string[]) =>
  newsTerms({ category: category(label, variants), data: { kind } }).map((term) => term.label);

describe("what a card says an entry is", () => {
  test("is its category, then its kind, each with its page", () => {
    expect(newsTerms({ category: category("Publication"), data: { kind: "interview" } })).toEqual([
      { label: "Publication", href: "/a/" },
      { label: "Entretien", href: "/actualites/genre/entretiens/" },
    ]);
  });

  test("does not say that an article is an article", () => {
    expect(words("article", "Publication")).toEqual(["Publication"]);
  });

  test.each([
    ["Communiqué de presse", []],
    ["Communiqués de presse", []],
    ["Presse", ["communique de presse"]],
  ])("says once what the category %s says already", (label, variants) => {
    expect(words("press-release", label, variants)).toEqual([label]);
  });
});

describe("the featured entry of a list", () => {
  const item = (id: string, featured = false) => ({ id, data: { featured } });

  test("is the newest that is featured; the others keep their order, the other featured ones too", () => {
    const [a, b, c, d] = [item("a"), item("b", true), item("c"), item("d", true)];
    expect(featuredFirst([a, b, c, d])).toEqual({ featured: b, others: [a, c, d] });
  });

  test("is none where nobody chose one", () => {
    const items = [item("a"), item("b")];
    expect(featuredFirst(items)).toEqual({ featured: undefined, others: items });
  });
});
