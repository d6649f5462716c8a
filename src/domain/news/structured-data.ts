import type { NewsArticle, WithContext } from "schema-dts";
import type { NewsData } from "../../schemas/news.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { plainText } from "../text/inline-markdown.ts";
import { typeset } from "../text/typography.ts";
import { instantOf, PARIS } from "../time/zone.ts";

/** A news entry as its structured data needs it. */
export interface StructuredNews {
  /** Absolute address of its page. */
  url: string;
  data: NewsData;
  keywords: readonly string[];
}

/**
 * A news entry as schema.org/NewsArticle. Dates carry the offset of Paris.
 *
 * @param images absolute addresses of its images
 */
export function newsStructuredData(
  { url, data, keywords }: StructuredNews,
  { name, organization }: SiteConfig,
  origin: string,
  images: readonly string[] = [],
): WithContext<NewsArticle> {
  const publisher = { "@type": "GovernmentOrganization", name: organization.name, url: origin } as const;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: typeset(data.title),
    description: plainText(data.summary),
    inLanguage: data.lang,
    datePublished: withOffset(data.publishedAt),
    dateModified: withOffset(data.updatedAt ?? data.publishedAt),
    keywords: [...keywords],
    isPartOf: { "@type": "WebSite", name, url: origin },
    publisher,
    author: data.author ? { "@type": "Person", name: data.author.name } : publisher,
    ...(images.length > 0 ? { image: [...images] } : {}),
  };
}

/** @example withOffset("2024-06-20T09:00") // => "2024-06-20T09:00:00+02:00" */
function withOffset(value: NewsData["publishedAt"]): string {
  const moment = instantOf(value).toZonedDateTimeISO(PARIS);
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}
