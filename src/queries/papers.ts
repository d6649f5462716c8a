import { announcedTitle } from "../domain/agenda/announced-title.ts";
import { wordsIn } from "../strings/words.ts";
import { type EventItem, listedEvents } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { perBuild } from "./per-build.ts";
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

/** The event that names each text by its role, and the texts themselves, by their identifiers. */
const around = perBuild(async (now) => {
  const texts = new Map((await newsWithPage(now)).filter(isListed).map((text) => [text.id, text]));
  const events = new Map<string, EventItem>();
  for (const event of await listedEvents(now))
    for (const role of ROLES) {
      const id = event.data[role]?.id;
      if (id !== undefined && !events.has(id)) events.set(id, event);
    }
  return { texts, events };
});

/**
 * What stands around an event, as its page and that of each text about it say it: the event, its press texts, its
 * report and its recording, those that a visitor can follow, without the entry itself.
 */
export async function papersOf(item: NewsItem | EventItem, now: Temporal.Instant): Promise<Paper[]> {
  const { texts, events } = await around(now);
  const event = item.collection === "agenda" ? item : events.get(item.id);
  if (!event) return [];
  const words = wordsIn(item.data.lang).event;
  const papers = ROLES.flatMap((role) => {
    const text = texts.get(event.data[role]?.id ?? "");
    return text
      ? [{ role, label: words[role], title: text.data.title, href: text.href, lang: text.data.lang }]
      : [];
  });
  const { href, data } = event;
  const own = { label: words.name, title: announcedTitle(event, now), href, lang: data.lang };
  const replay: Paper[] = data.replay
    ? [{ role: "replay", title: words.replay, href: data.replay, lang: wordsIn(item.data.lang).lang }]
    : [];
  return [own, ...papers, ...replay].filter((paper) => paper.href !== item.href);
}
