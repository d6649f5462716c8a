import { HOME_ZONE } from "../../site.zone.ts";
import type { Fault } from "../problem.ts";
import { readFrontMatter } from "../read/front-matter.ts";

/** The keys of an event that calendars show: who has the event must learn their change. */
const SHOWN = [
  "title",
  "start",
  "end",
  "dates",
  "timeZone",
  "status",
  "attendance",
  "location",
  "online",
  "programme",
];
/** The keys that say when an event changed: the revision in calendars comes from them (RFC 5545 §3.8.7). */
const MARKS = ["updatedAt", "changes"];

/**
 * What calendars show of an event and would not notice: a key that changed with no date of change. A draft, and
 * an event whose publication is to come, are in no calendar.
 *
 * @param source the entry as it is
 * @param former the entry as it was
 */
export function undatedChange(source: string, former: string, now: Temporal.Instant): Fault[] {
  const { data, placeOf } = readFrontMatter(source);
  const { data: before } = readFrontMatter(former);
  // The id of a session names it, and shows nothing.
  const text = (value: unknown) => JSON.stringify(value, (key, part) => (key === "id" ? undefined : part));
  const differs = (key: string) => text(data[key]) !== text(before[key]);
  const local = now.toZonedDateTimeISO(HOME_ZONE).toPlainDateTime().toString({ smallestUnit: "minute" });
  const present = local.replace("T", " ");
  const unseen = before.draft === true || data.draft === true || String(before.publishedAt) > present;
  const [first, ...others] = SHOWN.filter(differs);
  if (first === undefined || unseen || MARKS.some(differs)) return [];
  const also = others.length > 0 ? ` (comme ${others.map((key) => `« ${key} »`).join(", ")})` : "";
  return [
    {
      ...placeOf([first in data ? first : "title"]),
      key: first,
      severity: "warning",
      message: `changement sans date${also} ; les calendriers où l’évènement est déjà ne le verraient pas. Écrivez « updatedAt: ${present} ».`,
    },
  ];
}
