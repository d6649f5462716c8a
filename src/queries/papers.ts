import { announcedTitle } from "../domain/agenda/announced-title.ts";
import { wordsIn } from "../strings/words.ts";
import { type EventItem, listedEvents } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { isListed } from "./visible.ts";

/** The fields of an event that name the texts about it. */
const ROLES = ["pressRelease", "statement", "recap"] as const;

/** An event, a text about it by its role, or what one can see of it again. */
export interface Paper {
  label?: string;
  role?: (typeof ROLES)[number] | "replay";
  title: string;
  href: string;
  lang: EventItem["data"]["lang"];
}

/**
 * What stands around an event, as its page and that of each text about it say it: the event, its press texts, its
 * report and its recording, those that a visitor can follow, without the entry itself.
 */
export async function papersOf(item: NewsItem | EventItem, now: Temporal.Instant): Promise<Paper[]> {
  const events = item.collection === "agenda" ? [item] : await listedEvents(now);
  const event = events.find(
    ({ href, data }) => href === item.href || ROLES.some((role) => data[role]?.id === item.id),
  );
  if (!event) return [];
  const words = wordsIn(item.data.lang).event;
  const news = (await newsWithPage(now)).filter(isListed);
  const texts = ROLES.flatMap((role) => {
    const text = news.find(({ id }) => id === event.data[role]?.id);
    return text
      ? [{ role, label: words[role], title: text.data.title, href: text.href, lang: text.data.lang }]
      : [];
  });
  const { href, data } = event;
  const own = { label: words.name, title: announcedTitle(event, now), href, lang: data.lang };
  const replay: Paper[] = data.replay
    ? [{ role: "replay", title: words.replay, href: data.replay, lang: wordsIn(item.data.lang).lang }]
    : [];
  return [own, ...texts, ...replay].filter((paper) => paper.href !== item.href);
}
