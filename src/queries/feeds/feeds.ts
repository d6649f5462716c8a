import { ADDRESSES } from "../../domain/addresses.ts";
import { feedEntries } from "../../domain/feeds/feed-entries.ts";
import { closedRoom } from "../../schemas/site/rooms.ts";
import { site } from "../../site.config.ts";
import { fr } from "../../strings/fr.ts";
import type { Language } from "../../strings/words.ts";
import { listedEvents } from "../agenda/agenda.ts";
import { agendaCategories, newsCategories, newsKinds, topics } from "../browse.ts";
import { cacheKey } from "../cache-key.ts";
import { entryKey } from "../entry-paths.ts";
import { languagePages } from "../languages.ts";
import { listedNews, listedPress } from "../news/news.ts";
import { perBuild } from "../per-build.ts";
import type { FeedEntry } from "./feed-items.ts";

/** A feed before it has a format. */
export interface FeedSource {
  /** What it holds. */
  label: string;
  /** Address of the page that shows the same entries, under which the feeds are: `/agenda/` for `/agenda/rss.xml`. */
  list: string;
  /** What it holds, the last dated first: see `domain/feeds/feed-entries.ts`. */
  entries: FeedEntry[];
  /** Its language; French by default. */
  lang?: Language;
  /** Another feed holds the same: it goes on for those who follow it, and is offered to nobody else. */
  twin?: boolean;
}

function source(
  now: Temporal.Instant,
  label: string,
  list: string,
  entries: readonly FeedEntry[],
): FeedSource {
  return { label, list, entries: feedEntries(entries, now, true) };
}

/** The feeds of the site and of its parts, which are there even when they are empty. */
const partFeeds = perBuild(async (now): Promise<FeedSource[]> => {
  const [news, press, events] = [await listedNews(now), await listedPress(now), await listedEvents(now)];
  const all = feedEntries<FeedEntry>([...news, ...events], now, false);
  return [
    { label: fr.feeds.all, list: ADDRESSES.home, entries: all },
    source(now, fr.feeds.news, ADDRESSES.news, news),
    source(now, fr.feeds.press, ADDRESSES.pressRoom, press),
    source(now, fr.feeds.agenda, ADDRESSES.agenda, events),
  ].filter(({ list }) => !closedRoom(list, site.rooms));
});

/** The feeds of each kind of news that has entries. */
const kindFeeds = perBuild(async (now): Promise<FeedSource[]> => {
  return (await newsKinds(now)).map(({ label, href, items, twin }) => ({
    ...source(now, label, href, items),
    twin: twin !== undefined,
  }));
});

/** The feeds of each category that has entries: of news, then of events. */
const categoryFeeds = perBuild(async (now): Promise<FeedSource[]> => {
  const [news, events] = [await listedNews(now), await listedEvents(now)];
  const of = (id: string, entries: readonly FeedEntry[]) =>
    entries.filter(({ category }) => category.id === id);
  return [
    ...(await newsCategories(now)).map(({ id, label, href }) =>
      source(now, fr.feeds.newsCategory(label), href, of(id, news)),
    ),
    ...(await agendaCategories(now)).map(({ id, label, href }) =>
      source(now, fr.feeds.agendaCategory(label), href, of(id, events)),
    ),
  ];
});

/** The feeds of each theme that has entries. */
const topicFeeds = perBuild(async (now): Promise<FeedSource[]> => {
  return (await topics(now)).map(({ label, href, news, events }) =>
    source(now, fr.feeds.topic(label), href, [...news, ...events]),
  );
});

/** The feeds of each language that has a page of its own. */
const languageFeeds = perBuild(async (now): Promise<FeedSource[]> => {
  return (await languagePages(now)).map(({ label, href, lang, news, events }) => ({
    ...source(now, label, href, [...news, ...events]),
    lang,
  }));
});

/** Every feed of the site, by what it is about. */
export async function feedGroups(now: Temporal.Instant): Promise<{ title: string; feeds: FeedSource[] }[]> {
  const { parts, kinds, categories, topics: themes } = fr.feeds.groups;
  return [
    { title: parts, feeds: await partFeeds(now) },
    { title: kinds, feeds: await kindFeeds(now) },
    { title: categories, feeds: await categoryFeeds(now) },
    { title: themes, feeds: await topicFeeds(now) },
    { title: fr.language.others, feeds: await languageFeeds(now) },
  ];
}

/** The routes of the feeds: each under the address of its list, and made again when one of its entries changes. */
export async function feedPaths(now: Temporal.Instant) {
  const feeds = (await feedGroups(now)).flatMap((group) => group.feeds);
  return Promise.all(
    feeds.map(async (feed) => {
      const entries = await Promise.all(feed.entries.map((entry) => entryKey(entry, now)));
      return {
        params: { list: feed.list.slice(1, -1) || undefined },
        props: { feed },
        cacheKey: cacheKey({ ...feed, entries }, now),
      };
    }),
  );
}
