import type { RSSFeedItem } from "@astrojs/rss";
import { eventFeedIntro } from "../domain/feeds/event-intro.ts";
import { feedHtml } from "../domain/feeds/feed-html.ts";
import { inlineHtml, plainText } from "../domain/text/inline-markdown.ts";
import { typeset } from "../domain/text/typography.ts";
import { instantOf } from "../domain/time/zone.ts";
import { type EventItem, listedEvents } from "./agenda.ts";
import { bodyHtml } from "./body-html.ts";
import { listedNews, listedPress, type NewsItem } from "./news.ts";

/** Entries in a feed: readers keep what they have seen. */
const LENGTH = 20;

type FeedPart = "all" | "news" | "press" | "agenda";

/** The newest entries of a part of the site, by date of publication, with their full content. */
export async function feedItems(part: FeedPart, origin: URL, now: Temporal.Instant): Promise<RSSFeedItem[]> {
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

async function feedItem(item: NewsItem | EventItem, origin: URL): Promise<RSSFeedItem> {
  const { data, href, category, tags } = item;
  const intro = item.collection === "agenda" ? eventFeedIntro(item.data) : "";
  const html = `<p>${inlineHtml(data.summary)}</p>${intro}${await bodyHtml(item)}`;
  return {
    title: typeset(data.title),
    link: href,
    pubDate: new Date(publishedAt(item).epochMilliseconds),
    description: plainText(data.summary),
    categories: [category.label, ...tags.map(({ label }) => label)],
    content: await feedHtml(html, new URL(href, origin)),
  };
}
