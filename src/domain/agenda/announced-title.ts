import type { AgendaData } from "../../schemas/event/agenda.ts";
import { SHARE_IMAGE } from "../../strings/share-image.ts";
import { isOver, type Period } from "./period.ts";
import { takesPlace } from "./state/state-at.ts";

/**
 * The title of an event where nothing beside it says what became of it: feeds, calendars, previews, links. A
 * new date or a move online is told until the event is over, as its badges do; a cancellation always is.
 *
 * @example announcedTitle({ data: { status: "cancelled", title: "Atelier", … }, period }, now) // => "Annulé : Atelier"
 */
export function announcedTitle(
  { data, period }: { data: Pick<AgendaData, "status" | "title" | "lang">; period: Period },
  now: Temporal.Instant,
): string {
  const { status, title, lang } = data;
  if (status === "scheduled" || (takesPlace({ status }) && isOver(period, now))) return title;
  return `${SHARE_IMAGE[lang].status[status]}${lang === "fr" ? "\u00A0" : ""}: ${title}`;
}
