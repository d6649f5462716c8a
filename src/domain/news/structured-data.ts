import type { NewsArticle, WithContext } from "schema-dts";
import type { NewsData } from "../../schemas/news.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { structuredPublisher } from "../structured-data.ts";
import { plainText } from "../text/inline-markdown.ts";
import { rfc3339 } from "../time/rfc3339.ts";
import { instantOf } from "../time/zone.ts";

/** A news entry as its structured data needs it. */
export interface StructuredNews {
  /** Absolute address of its page. */
  url: string;
  data: NewsData;
  /** Its category. */
  section: string;
  keywords: readonly string[];
  /** Number of words of its body. */
  words: number;
  /** Absolute addresses of the images that it gives. */
  images: readonly string[];
  /** Absolute address of the entry that it translates; none by default. */
  original?: string | undefined;
}

/** A news entry as schema.org/NewsArticle. Dates carry the offset of home. */
export function newsStructuredData(
  { url, data, section, keywords, words, images, original }: StructuredNews,
  site: SiteConfig,
  origin: string,
): WithContext<NewsArticle> {
  const publisher = structuredPublisher(site, origin);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: data.title,
    description: plainText(data.summary),
    inLanguage: data.lang,
    datePublished: rfc3339(instantOf(data.publishedAt)),
    dateModified: rfc3339(instantOf(data.updatedAt ?? data.publishedAt)),
    articleSection: section,
    keywords: [...keywords],
    wordCount: words,
    isAccessibleForFree: true,
    isPartOf: { "@type": "WebSite", name: site.name, url: origin },
    publisher,
    author: data.author ? { "@type": "Person", name: data.author.name } : publisher,
    ...(images.length > 0 ? { image: [...images] } : {}),
    ...(original ? { translationOfWork: { "@type": "NewsArticle", "@id": original } } : {}),
  };
}
