import type { Feed } from "../../domain/feeds/feed.ts";
import { jsonFeedAddress, rssAddress } from "../../domain/feeds/feed-addresses.ts";
import { jsonFeedDocument } from "../../domain/feeds/json-feed.ts";
import { rssDocument } from "../../domain/feeds/rss.ts";
import { wholeAddress } from "../../domain/http/under-path.ts";
import { site } from "../../site.config.ts";
import { fr } from "../../strings/fr.ts";
import { wordsIn } from "../../strings/words.ts";
import { feedIcons } from "./feed-images.ts";
import { feedItem } from "./feed-items.ts";
import type { FeedSource } from "./feeds.ts";

/** The answer of the route of an RSS feed. */
export async function rssResponse(
  source: FeedSource,
  origin: URL | undefined,
  now: Temporal.Instant,
): Promise<Response> {
  const feed = await feedOf(source, rssAddress(source.list), now, origin);
  return new Response(rssDocument(feed), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}

/** The answer of the route of a JSON feed. */
export async function jsonFeedResponse(
  source: FeedSource,
  origin: URL | undefined,
  now: Temporal.Instant,
): Promise<Response> {
  const feed = await feedOf(source, jsonFeedAddress(rssAddress(source.list)), now, origin);
  return Response.json(jsonFeedDocument(feed), { headers: { "Content-Type": "application/feed+json" } });
}

async function feedOf(
  { label, list, entries, lang = "fr" }: FeedSource,
  self: string,
  now: Temporal.Instant,
  origin = new URL(site.url),
): Promise<Feed> {
  return {
    title: fr.feedTitle(site.name, label),
    description: lang === "fr" ? site.description : wordsIn(lang).language.description,
    lang,
    page: wholeAddress(list, origin),
    self: wholeAddress(self, origin),
    publisher: { name: site.organization.name, url: origin.href },
    ...(await feedIcons(origin)),
    items: await Promise.all(entries.map((entry) => feedItem(entry, origin, now))),
  };
}
