import { announcedTitle } from "../../domain/agenda/announced-title.ts";
import {
  authorPart,
  changesPart,
  contactsPart,
  figure,
  filesPart,
  galleryPart,
  papersPart,
  seriesPart,
} from "../../domain/feeds/entry-parts.ts";
import { eventFacts, eventFeedTitle } from "../../domain/feeds/event-facts.ts";
import { eventProgramme } from "../../domain/feeds/event-programme.ts";
import { type FeedImage, type FeedItem, feedTitle } from "../../domain/feeds/feed.ts";
import { feedDate, feedId } from "../../domain/feeds/feed-entries.ts";
import { feedHtml } from "../../domain/feeds/html/feed-html.ts";
import { contentTypeFor } from "../../domain/http/content-types.ts";
import { pageUnderPath, wholeAddress } from "../../domain/http/under-path.ts";
import { newsTerms } from "../../domain/news/terms.ts";
import { labelIn } from "../../domain/taxonomy/term.ts";
import { inlineHtml, plainText } from "../../domain/text/inline-markdown.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { wordsIn } from "../../strings/words.ts";
import { type EventItem, otherEditions } from "../agenda/agenda.ts";
import { bodyHtml } from "../body-html.ts";
import { filesOf } from "../files.ts";
import type { NewsItem } from "../news/news.ts";
import { papersOf } from "../papers.ts";
import { feedImage } from "./feed-images.ts";

/** What a feed may hold. */
export type FeedEntry = NewsItem | EventItem;

const rendered = new WeakMap<FeedEntry, Promise<FeedItem>>();

/** An entry with its full content: rendered once, however many feeds hold it. */
export function feedItem(entry: FeedEntry, origin: URL, now: Temporal.Instant): Promise<FeedItem> {
  const item = rendered.get(entry) ?? renderItem(entry, origin, now);
  rendered.set(entry, item);
  return item;
}

async function renderItem(entry: FeedEntry, origin: URL, now: Temporal.Instant): Promise<FeedItem> {
  const { data, href, category, tags } = entry;
  const page = new URL(wholeAddress(href, origin));
  const words = wordsIn(data.lang);
  const terms = entry.collection === "news" ? newsTerms(entry, words) : [labelIn(category, words.lang)];
  const image = data.image && (await feedImage(data.image, origin));
  return {
    id: feedId(entry, page.href),
    title: feedTitle(entry.collection === "agenda" ? eventFeedTitle(entry, now, words) : data.title),
    url: page.href,
    published: feedDate(entry),
    modified: data.updatedAt && (entry.collection === "agenda" ? feedDate(entry) : instantOf(data.updatedAt)),
    description: plainText(data.summary),
    categories: [...terms, ...tags.map((tag) => labelIn(tag, words.lang))].map(({ label }) => label),
    author: entry.collection === "news" ? entry.data.author?.name : undefined,
    html: await feedHtml(pageUnderPath(await wholeContent(entry, image, origin, now), origin.pathname), page),
    lang: data.lang,
    image,
    files: data.files.map(({ file, title }) => ({
      url: wholeAddress(file.path, origin),
      type: contentTypeFor(file.path).replace(/;.*/, ""),
      title: title,
      bytes: file.bytes,
    })),
  };
}

/** All that the page of an entry says, in its order; the words of the entry in their own language. */
async function wholeContent(
  entry: FeedEntry,
  image: FeedImage | undefined,
  origin: URL,
  now: Temporal.Instant,
): Promise<string> {
  const { data } = entry;
  const words = wordsIn(data.lang);
  const own = (html: string) => (html && data.lang !== words.lang ? inLanguage(html, data.lang) : html);
  const lead = inlineHtml(data.summary);
  const gallery = data.gallery.map(async (one) => ({ ...one, ...(await feedImage(one, origin)) }));
  const parts = [
    own(lead.startsWith("<p>") ? lead : `<p>${lead}</p>`),
    image && own(figure({ ...data.image, ...image }, words)),
    entry.collection === "agenda" && eventFacts(entry, now, words),
    own(await bodyHtml(entry, now)),
    entry.collection === "agenda" ? eventProgramme(entry.data, words) : authorPart(entry.data, words),
    galleryPart(await Promise.all(gallery), words),
    papersPart(await papersOf(entry, now), words),
    entry.collection === "agenda" && (await editionsPart(entry, now)),
    filesPart(await filesOf(entry), words),
    changesPart(data.changes, words),
    entry.collection === "news" && contactsPart(entry.data.pressContacts, words),
  ];
  const html = parts.filter(Boolean).join("\n");
  return words.lang === "fr" ? html : inLanguage(html, words.lang);
}

async function editionsPart(event: EventItem, now: Temporal.Instant): Promise<string> {
  if (!event.series) return "";
  const others = (await otherEditions(event, now)).map((other) => ({
    title: announcedTitle(other, now),
    href: other.href,
  }));
  return seriesPart(event.series.label, event.data.edition, others, wordsIn(event.data.lang));
}

function inLanguage(html: string, lang: string): string {
  return `<div lang="${lang}">${html}</div>`;
}
