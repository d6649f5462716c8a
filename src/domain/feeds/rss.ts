import { escapeUTF8 as escapeXml } from "entities/escape";
import { rfc3339 } from "../time/rfc3339.ts";
import { type Feed, type FeedItem, lastChange } from "./feed.ts";

/** Namespaces of what RSS 2.0 alone cannot say. */
const NAMESPACES = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  media: "http://search.yahoo.com/mrss/",
};

/** Minutes a reader may wait before it asks again. */
const TIME_TO_LIVE = 60;

/** The weight of an enclosure until its file exists: the build then writes the real one. */
export const UNKNOWN_LENGTH = 0;

/** A feed as RSS 2.0, by the profile of the RSS Advisory Board, with the full content of its items. */
export function rssDocument(feed: Feed): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  const changed = lastChange(feed);
  const channel = [
    tag("title", feed.title),
    tag("link", feed.page),
    tag("description", feed.description),
    tag("language", feed.lang),
    changed && tag("lastBuildDate", rfc822(changed)),
    tag("ttl", String(TIME_TO_LIVE)),
    `<image>${tag("url", feed.smallIcon)}${tag("title", feed.title)}${tag("link", feed.page)}</image>`,
    empty("atom:link", { href: feed.self, rel: "self", type: "application/rss+xml" }),
    ...feed.items.map((item) => itemElement(item, feed)),
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${namespaces.join("")}><channel>\n` +
    `${channel.filter((part) => part !== undefined).join("\n")}\n</channel></rss>\n`
  );
}

function itemElement(item: FeedItem, { publisher, lang: feedLang }: Feed): string {
  const { id, title, url, published, modified, description, categories, author, html, lang, image } = item;
  const parts = [
    tag("title", title),
    tag("link", url),
    `<guid isPermaLink="${id === url}">${escapeXml(id)}</guid>`,
    tag("pubDate", rfc822(published)),
    modified && tag("atom:updated", rfc3339(modified)),
    tag("dc:creator", author ?? publisher.name),
    lang !== feedLang && tag("dc:language", lang),
    ...categories.map((category) => tag("category", category)),
    tag("description", description),
    tag("content:encoded", html),
    image && empty("enclosure", { url: image.url, length: String(UNKNOWN_LENGTH), type: image.type }),
    image && mediaElement(image),
  ];
  return `<item>\n${parts.filter((part) => typeof part === "string").join("\n")}\n</item>`;
}

/** The picture again, for readers that lay it out before they load it (Media RSS). */
function mediaElement({ url, type, width, height, alt }: NonNullable<FeedItem["image"]>): string {
  const attributes = { url, type, medium: "image", width: String(width), height: String(height) };
  const description = alt ? `<media:description type="plain">${clean(alt)}</media:description>` : "";
  return `<media:content${written(attributes)}>${description}</media:content>`;
}

function tag(name: string, value: string): string {
  return `<${name}>${clean(value)}</${name}>`;
}

function empty(name: string, attributes: Record<string, string>): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${clean(value)}"`)
    .join("");
}

/** Escaped, and without the control characters that no XML may hold (XML 1.0, production 2). */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return escapeXml(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ""));
}

/** @example rfc822(instant) // => "Thu, 20 Jun 2024 07:00:00 GMT" */
function rfc822(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString();
}
