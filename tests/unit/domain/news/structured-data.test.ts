import { describe, expect, test } from "vitest";
import { newsStructuredData } from "../../../../src/domain/news/structured-data.ts";
import type { NewsData } from "../../../../src/schemas/news.ts";
import { site } from "../../../../src/site.config.ts";

const data = {
  title: "L'État publie",
  summary: "Un **grand** jour",
  lang: "fr",
  publishedAt: "2024-06-20T09:00",
} as NewsData;
const of = (more: Partial<NewsData> = {}, images: string[] = []) =>
  newsStructuredData(
    { url: "https://exemple.fr/a/", data: { ...data, ...more }, keywords: ["Article"] },
    site,
    "https://exemple.fr",
    images,
  );

describe("a news entry as structured data", () => {
  test("has a title and a description without markup, typeset", () => {
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

  test("names no image when there is none", () => {
    expect(of()).not.toHaveProperty("image");
    expect(of({}, ["https://exemple.fr/i.jpg"]).image).toEqual(["https://exemple.fr/i.jpg"]);
  });
});
