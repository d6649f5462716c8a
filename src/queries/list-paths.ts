import { monthLinks, monthPages, partsWithCalendar } from "./agenda/agenda.ts";
import { agendaBrowse } from "./agenda/agenda-browse.ts";
import { agendaYears } from "./browse.ts";
import { cacheKey } from "./cache-key.ts";
import { newsBrowse, pressBrowse } from "./news/news-browse.ts";
import { redirects } from "./redirects.ts";

/** A path as `getStaticPaths` gives it. */
interface Path {
  params: object;
  props: object;
}

type Keyed<P> = P & { cacheKey: string | undefined };

/** Paths with what Astro tells by that a former build made the same pages, of their props and of what is beside. */
export function keyedPaths<P extends Path>(
  paths: readonly P[],
  now: Temporal.Instant,
  beside?: unknown,
): Keyed<P>[] {
  return paths.map((path) => ({ ...path, cacheKey: cacheKey([path.params, path.props, beside], now) }));
}

/** The paths of a list of news, which has beside it the ways into the room where it is. */
export async function newsPaths<P extends Path>(
  paths: readonly P[],
  now: Temporal.Instant,
  room: "news" | "press" = "news",
): Promise<Keyed<P>[]> {
  return keyedPaths(paths, now, room === "press" ? await pressBrowse(now) : await newsBrowse(now));
}

/** The path of every month, which leads to all others. */
export async function monthPaths(now: Temporal.Instant) {
  const paths = (await monthPages(now)).map((month) => ({
    params: { month: month.grid.month },
    props: { month },
  }));
  return keyedPaths(paths, now, await monthLinks(now));
}

/** The path of every year of the agenda, which has beside it the ways into the agenda and its own months. */
export async function agendaYearPaths(now: Temporal.Instant) {
  const paths = (await agendaYears(now)).map((year) => ({ params: { year: year.label }, props: { year } }));
  return keyedPaths(paths, now, [await agendaBrowse(now), await monthLinks(now)]);
}

/** The path of the calendar of each date and of each session, made of the text of its event. */
export async function partPaths(now: Temporal.Instant) {
  const paths = (await partsWithCalendar(now)).map(({ item, key }) => ({
    params: { slug: item.id, part: key },
    props: { item, key, digest: item.entry.digest },
  }));
  return keyedPaths(paths, now);
}

/** The path of every address that leads to another. */
export async function redirectPaths(now: Temporal.Instant) {
  const paths = (await redirects(now)).map(({ from, to }) => ({
    params: { alias: from.replace(/^\/|\/$/g, "") },
    props: { to },
  }));
  return keyedPaths(paths, now);
}
