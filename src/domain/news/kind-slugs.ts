import type { NewsKind } from "../../schemas/news.ts";

/** The last part of the address of the page of a kind: a public address, which never changes. */
export const KIND_SLUGS: Record<NewsKind, string> = {
  article: "articles",
  "press-release": "communiques",
  statement: "declarations",
  interview: "entretiens",
  infographic: "infographies",
  video: "videos",
};
