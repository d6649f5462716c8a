import { ADDRESSES } from "../domain/addresses.ts";
import { announcedTitle } from "../domain/agenda/announced-title.ts";
import { datesText } from "../domain/agenda/dates-text.ts";
import { type FilterOptions, filterOptions } from "../domain/search/request/filter-options.ts";
import { SEARCH_TYPES } from "../domain/search/request/filter-values.ts";
import { formatDate } from "../domain/text/format-date.ts";
import { site } from "../site.config.ts";
import { SEARCH } from "../strings/fr/search.ts";
import { fr } from "../strings/fr.ts";
import { comingEvents, listedEvents } from "./agenda/agenda.ts";
import { listedNews } from "./news/news.ts";
import { editorialPages } from "./pages.ts";
import { type SiteMapSection, siteMap } from "./site-map.ts";

/** Entries of each list. */
const LATEST = 10;

/** What the filters of the search offer. */
export async function searchOptions(now: Temporal.Instant): Promise<FilterOptions> {
  const [news, events, pages] = await Promise.all([listedNews(now), listedEvents(now), editorialPages(now)]);
  const options = filterOptions(news, events, pages.length > 0);
  if (site.rooms.includes("press")) return options;
  const { id } = SEARCH_TYPES.news;
  return {
    ...options,
    type: options.type.map((type) => (type.id === id ? { id, label: fr.news.title } : type)),
  };
}

/** Where to go without searching: the latest entries, then every section of the site. */
export async function searchBrowse(now: Temporal.Instant): Promise<SiteMapSection[]> {
  const news = (await listedNews(now)).slice(0, LATEST);
  const events = (await comingEvents(now)).slice(0, LATEST);
  return [
    {
      title: SEARCH.latestNews,
      links: news.map(({ data, href }) => ({
        ...foreign(data),
        label: SEARCH.dated(data.title, formatDate(data.publishedAt)),
        href,
      })),
    },
    {
      title: SEARCH.nextEvents,
      links: events.map((event) => ({
        ...foreign(event.data),
        label: SEARCH.dated(announcedTitle(event, now), datesText(event.occurrences)),
        href: event.href,
      })),
    },
    ...(await siteMap(now)).map((section) => ({
      ...section,
      links: section.links.filter(({ href }) => href !== ADDRESSES.search),
    })),
  ];
}

function foreign({ lang }: { lang: string }): { lang?: string } {
  return lang === "fr" ? {} : { lang };
}
