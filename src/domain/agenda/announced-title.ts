import type { EventStatus } from "../../schemas/event/status.ts";
import { shareImageWords } from "../../strings/share-image.ts";
import type { Standing } from "./occurrences.ts";
import { isOver } from "./period.ts";
import { takesPlace } from "./state/state-at.ts";

type Told = Pick<Standing, "data" | "period" | "occurrences">;

/**
 * The title of an event where nothing beside it says what became of it: feeds, calendars, previews, links. A
 * new date or a move online is told until the event is over, as its badges do; a cancellation always is.
 *
 * @example announcedTitle({ data: { status: "cancelled", title: "Atelier", … }, … }, now) // => "Annulé : Atelier"
 */
export function announcedTitle(event: Told, now: Temporal.Instant): string {
  const { title, lang } = event.data;
  const status = wholeStatus(event, now);
  if (status === "scheduled" || (takesPlace({ status }) && isOver(event.period, now))) return title;
  return `${shareImageWords(lang).status[status]}${lang === "fr" ? "\u00A0" : ""}: ${title}`;
}

/** What became of an event as a whole: what happens to one of its dates, the others standing, is said of that date. */
export function wholeStatus({ data, occurrences }: Told, now: Temporal.Instant): EventStatus {
  const left = occurrences.filter(({ period }) => !isOver(period, now));
  const told = left.length > 0 ? left : occurrences;
  return told.every((date) => date.data.status === data.status) ? data.status : "scheduled";
}
