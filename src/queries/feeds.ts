import { eventFeedIntro } from "../domain/feeds/event-intro.ts";
import { feedHtml } from "../domain/feeds/feed-html.ts";
import { formatPeriod } from "../domain/text/format-date.ts";
import { inlineHtml, plainText } from "../domain/text/inline-markdown.ts";
import { typeset } from "../domain/text/typography.ts";
import { instantOf } from "../domain/time/zone.ts";
import { type EventItem, listedEvents } from "./agenda.ts";
import { bodyHtml } from "./body-html.ts";
import { listedNews, listedPress, type NewsItem } from "./news.ts";

/** Entries in a feed: readers keep what they have seen. */
const LENGTH = 20;

export type FeedPart = "all" | "news" | "press" | "agenda";

/** An entry of a feed, whatever its format. */
export interface FeedItem {
  title: string;
  /** Path of its page. */
  href: string;
  published: Temporal.Instant;
  modified: Temporal.Instant | undefined;
  /** Presentation without markup. */
  description: string;
  categories: string[];
  /** Whole content, as HTML that stands alone. */
  html: string;
  lang: string;
}

/** The newest entries of a part of the site, by date of publication, with their full content. */
export async function feedItems(part: FeedPart, origin: URL, now: Temporal.Instant): Promise<FeedItem[]> {
  const news = part === "agenda" ? [] : await (part === "press" ? listedPress(now) : listedNews(now));
  const events = part === "agenda" || part === "all" ? await listedEvents(now) : [];
  const newest = [...news, ...events]
    .sort((a, b) => Temporal.Instant.compare(publishedAt(b), publishedAt(a)) || a.href.localeCompare(b.href))
    .slice(0, LENGTH);
  return Promise.all(newest.map((item) => feedItem(item, origin)));
}

function publishedAt({ data }: NewsItem | EventItem): Temporal.Instant {
  return instantOf(data.publishedAt);
}

async function feedItem(item: NewsItem | EventItem, origin: URL): Promise<FeedItem> {
  const { data, href, category, tags } = item;
  const event = item.collection === "agenda" ? item.data : undefined;
  const lead = inlineHtml(data.summary);
  const html = [
    lead.startsWith("<p>") ? lead : `<p>${lead}</p>`,
    event && eventFeedIntro(event),
    await bodyHtml(item),
  ];
  return {
    title: [typeset(data.title), event && formatPeriod(event.start, event.end)].filter(Boolean).join(" - "),
    href,
    published: publishedAt(item),
    modified: data.updatedAt && instantOf(data.updatedAt),
    description: plainText(data.summary),
    categories: [category.label, ...tags.map(({ label }) => label)],
    html: await feedHtml(html.filter(Boolean).join(""), new URL(href, origin)),
    lang: data.lang,
  };
}
