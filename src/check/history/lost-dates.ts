import { parseMoment } from "../../domain/time/calendar-date.ts";
import { written } from "../../schemas/date-order.ts";
import { HOME_ZONE } from "../../site.zone.ts";
import type { Fault } from "../problem.ts";
import { readFrontMatter } from "../read/front-matter.ts";

/**
 * The coming dates of an event that are no longer in it: who has one in a calendar would see nothing, or see it go
 * without a word. A date is known by its start, or by the former start of one that moved.
 *
 * @param source the entry as it is
 * @param former the entry as it was
 */
export function lostDates(source: string, former: string, now: Temporal.Instant): Fault[] {
  const { data, placeOf } = readFrontMatter(source);
  const { data: before } = readFrontMatter(former);
  const known = startsOf(data);
  if (known.length === 0 || before.draft === true) return [];
  const present = now.toZonedDateTimeISO(HOME_ZONE).toPlainDateTime().toString();
  return startsOf(before)
    .filter((start) => start > present && !known.includes(start))
    .map((start) => ({
      ...placeOf(["dates"]),
      key: "dates",
      severity: "warning",
      message: `la date du ${written(start)} n’y est plus ; les personnes qui l’ont notée n’en sauraient rien. Gardez-la, avec « status: cancelled », ou avec « status: rescheduled » et « previousStart: ${written(start)} » si elle a changé.`,
    }));
}

/** The starts by which the dates of an entry are known. */
function startsOf({ dates }: Readonly<Record<string, unknown>>): string[] {
  const list: unknown[] = Array.isArray(dates) ? dates : [];
  return list.flatMap((date) => {
    const { start, previousStart = start } = (date ?? {}) as Record<string, unknown>;
    return parseMoment(previousStart) ?? [];
  });
}
