import { type CalendarDate, hasTime, type LocalDateTime, parseMoment } from "../time/calendar-date.ts";

/** A date of an event as it is written: what cannot be read stays as it was typed, and the check says why. */
interface Written {
  start: string | undefined;
  end: string | undefined;
}

/**
 * The dates of an event that comes back, from the first to the last: each as long as the first, and at its hour unless
 * it has its own.
 *
 * @example repeated({ start: "2027-01-13 09:30", end: "2027-01-13 12:00" }, ["2027-01-20"])[1]
 * // => { start: "2027-01-20 09:30", end: "2027-01-20 12:00" }
 */
export function repeated(first: Written, others: readonly string[]): Written[] {
  const start = moment(first.start);
  const end = moment(first.end);
  const dates = others.map((other): Written => {
    const typed = moment(other);
    if (!typed || !start) return { start: other, end: undefined };
    const own = hasTime(start) && !hasTime(typed) ? (`${typed}T${start.slice(11)}` as LocalDateTime) : typed;
    if (!end || hasTime(own) !== hasTime(end)) return { start: written(own), end: undefined };
    const length = local(start).until(local(end), { largestUnit: "minutes" });
    const last = local(own).add(length).toString({ smallestUnit: "minute" });
    return { start: written(own), end: written(hasTime(own) ? last : last.slice(0, 10)) };
  });
  return [first, ...dates].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
}

function moment(text: string | undefined): CalendarDate | LocalDateTime | undefined {
  return text === undefined ? undefined : parseMoment(text);
}

function local(value: CalendarDate | LocalDateTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(value);
}

function written(value: string): string {
  return value.replace("T", " ");
}
