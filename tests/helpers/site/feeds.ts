import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type SiteName, siteFiles } from "./sites.ts";
import { readXml } from "./xml.ts";

/** An item of a built RSS feed. */
export interface RssItem {
  title: string;
  link: string;
  guid: string;
  pubDate: string;
  updated: string | undefined;
  language: string | undefined;
  description: string;
  categories: string[];
  content: string;
  enclosure: { url: string; length: number; type: string } | undefined;
}

/** The addresses of the RSS feeds of a built site. */
export function rssPaths(name: SiteName): string[] {
  return [...siteFiles(name)].filter((file) => file.endsWith("/rss.xml"));
}

/** The address of the page that a feed follows. @example listOf("/agenda/rss.xml") // => "/agenda/" */
export function listOf(path: string): string {
  return path.replace(/[^/]*$/, "");
}

const read = new Map<string, ReturnType<typeof readAgain>>();

/** A built RSS feed; read once. */
export function readRss(name: SiteName, path: string) {
  const feed = read.get(name + path) ?? readAgain(name, path);
  read.set(name + path, feed);
  return feed;
}

function readAgain(name: SiteName, path: string) {
  const { rss } = readXml(readFileSync(join(inject(name).dir, path), "utf8"));
  const channel = rss?.channel;
  const items = (channel?.item ?? []).map((item): RssItem => {
    const enclosure = item.enclosure;
    return {
      title: String(item.title),
      link: String(item.link),
      guid: String(item.guid?.["#text"] ?? item.guid),
      pubDate: String(item.pubDate),
      updated: item["atom:updated"],
      language: item["dc:language"],
      description: String(item.description),
      categories: [...(item.category ?? [])].map(String),
      content: String(item["content:encoded"] ?? ""),
      enclosure: enclosure && {
        url: String(enclosure["@url"]),
        length: Number(enclosure["@length"]),
        type: String(enclosure["@type"]),
      },
    };
  });
  return { version: rss?.["@version"], channel, items };
}

/** A built JSON feed. */
export interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  icon: string;
  favicon: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    image?: string;
    attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
  }[];
}

export function readJsonFeed(name: SiteName, path: string): JsonFeed {
  return JSON.parse(readFileSync(join(inject(name).dir, path), "utf8")) as JsonFeed;
}

/** The items of every RSS feed of a site, each once. */
export function everyItem(name: SiteName): RssItem[] {
  const items = rssPaths(name).flatMap((path) => readRss(name, path).items);
  return [...new Map(items.map((item) => [item.guid, item])).values()];
}
