import { languageAddress } from "../domain/addresses.ts";
import { INTERFACES, type Language, wordsIn } from "../strings/words.ts";
import { type EventItem, listedEvents } from "./agenda/agenda.ts";
import { listedNews, type NewsItem } from "./news/news.ts";
import { perBuild } from "./per-build.ts";

/** What there is in a language that has words of its own, when it is not that of the site. */
export interface LanguagePage {
  lang: Language;
  label: string;
  href: string;
  news: NewsItem[];
  events: EventItem[];
}

/** A page for each language of the interface, but French, that has a listed entry. */
export const languagePages = perBuild(async (now): Promise<LanguagePage[]> => {
  const [news, events] = [await listedNews(now), await listedEvents(now)];
  return (Object.keys(INTERFACES) as Language[])
    .filter((lang) => lang !== "fr")
    .map((lang) => ({
      lang,
      label: wordsIn(lang).language.title,
      href: languageAddress(lang),
      news: news.filter(({ data }) => data.lang === lang),
      events: events.filter(({ data }) => data.lang === lang),
    }))
    .filter((page) => page.news.length + page.events.length > 0);
});

/** What is above an entry in a breadcrumb: the page of its language where there is one, else a part of the site. */
export async function aboveIn<T extends { label: string; href: string }>(
  lang: Language,
  part: T,
  now: Temporal.Instant,
) {
  return (await languagePages(now)).find((page) => page.lang === lang) ?? part;
}
