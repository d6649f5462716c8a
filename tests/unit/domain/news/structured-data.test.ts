import { describe, expect, test } from "vitest";
import { newsStructuredData } from "../../../../src/domain/news/structured-data.ts";
import type { NewsData } from "../../../../src/schemas/news.ts";
import { site } from "../../../../src/site.config.ts";

const data = {
  title: "L’État publie",
  summary: "Un **grand** jour",
  lang: "fr",
  publishedAt: "2024-06-20T09:00",
} as NewsData;
const of = (more: Partial<NewsData> = {}, original?: string) =>
  newsStructuredData(
    {
      url: "https://exemple.fr/a/",
      data: { ...data, ...more },
      section: "Article",
      keywords: ["Article"],
      words: 12,
      images: ["https://exemple.fr/i.jpg", "https://exemple.fr/i.png"],
      original,
    },
    site,
    "https://exemple.fr",
  );

describe("a news entry as structured data", () => {
  test("has a title and a description without markup", () => {
    expect(of()).toMatchObject({ headline: "L’État publie", description: "Un grand jour" });
  });

  test("has dates with the offset of Paris, in summer and in winter", () => {
    expect(of().datePublished).toBe("2024-06-20T09:00:00+02:00");
    expect(of({ publishedAt: "2024-01-05" as NewsData["publishedAt"] }).datePublished).toBe(
      "2024-01-05T00:00:00+01:00",
    );
  });

  test("was modified when it was published, until it is updated", () => {
    expect(of().dateModified).toBe("2024-06-20T09:00:00+02:00");
    expect(of({ updatedAt: "2024-07-01" as NewsData["publishedAt"] }).dateModified).toBe(
      "2024-07-01T00:00:00+02:00",
    );
  });

  test("is signed by its author, or else by the administration", () => {
    expect(of({ author: { name: "Camille Exemple" } }).author).toEqual({
      "@type": "Person",
      name: "Camille Exemple",
    });
    expect(of().author).toMatchObject({ "@type": "GovernmentOrganization" });
  });

  test("says its category, its words, its images and that it is free", () => {
    expect(of()).toMatchObject({
      articleSection: "Article",
      wordCount: 12,
      image: ["https://exemple.fr/i.jpg", "https://exemple.fr/i.png"],
      isAccessibleForFree: true,
    });
  });

  test("names the entry that it translates, if it does", () => {
    expect(of()).not.toHaveProperty("translationOfWork");
    expect(of({}, "https://exemple.fr/b/").translationOfWork).toEqual({
      "@type": "NewsArticle",
      "@id": "https://exemple.fr/b/",
    });
  });
});
