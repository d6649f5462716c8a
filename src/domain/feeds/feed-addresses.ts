import { closedRoom, type Room } from "../../schemas/site/rooms.ts";

/** The feeds of the parts of a whole site: their address and the name of their part. */
export const FEEDS = [
  { path: "/rss.xml", part: "all" },
  { path: "/actualites/rss.xml", part: "news" },
  { path: "/espace-presse/rss.xml", part: "press" },
  { path: "/agenda/rss.xml", part: "agenda" },
] as const;

/** Those that every page of a site names: the feeds of the parts that it has. */
export function mainFeeds(rooms: readonly Room[]) {
  return FEEDS.filter(({ path }) => closedRoom(path, rooms) === undefined);
}

/** The RSS feed of a list, at the address of the list. @example rssAddress("/agenda/") // => "/agenda/rss.xml" */
export function rssAddress(list: string): string {
  return `${list}rss.xml`;
}

/** The same feed as JSON. @example jsonFeedAddress("/agenda/rss.xml") // => "/agenda/feed.json" */
export function jsonFeedAddress(rss: string): string {
  return rss.replace(/rss\.xml$/, "feed.json");
}
