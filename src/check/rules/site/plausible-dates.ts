import { dayOf } from "../../../domain/time/calendar-date.ts";
import { dayAt } from "../../../domain/time/zone.ts";
import { type When, written } from "../../../schemas/date-order.ts";
import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { REGISTRATION_DATES } from "../../../schemas/event/event-date-rules.ts";
import { sessionMoments } from "../../../schemas/event/session-rules.ts";
import type { EntryDate } from "../../../schemas/existing-hours.ts";
import type { NewsData } from "../../../schemas/news.ts";
import type { PageData } from "../../../schemas/page.ts";
import type { SiteRule } from "./site.ts";

/** Before it, no administration had a website to announce anything on. */
const FIRST_YEAR = 1990;
/** What is announced longer before is more likely a wrong year. */
const YEARS_AHEAD = 3;
/** An event that lasts longer is more likely one whose end has a wrong year. */
const LONGEST_MONTHS = 6;

/** Dates that may be true, and are most likely a slip of the pen: their year is to be looked at. */
export const plausibleDates: SiteRule = ({ parsed, placeOf }, { now }) => {
  if (parsed === undefined) return [];
  const data = parsed as Partial<AgendaData & NewsData & PageData>;
  const farthest = Temporal.PlainDate.from(dayAt(now)).add({ years: YEARS_AHEAD }).toString();
  const doubts = datesOf(data).flatMap(({ path, value }) => {
    if (!value) return [];
    if (Number(value.slice(0, 4)) < FIRST_YEAR)
      return [{ path, message: `« ${written(value)} » est avant ${FIRST_YEAR}. Vérifiez l’année.` }];
    return dayOf(value) > farthest && path[0] !== "expiresAt"
      ? [{ path, message: `« ${written(value)} » est dans plus de trois ans. Vérifiez l’année.` }]
      : [];
  });
  for (const { path, start, end } of periodsOf(data)) {
    if (!start || !end || !isTooLong(start, end) || doubts.some((doubt) => isSamePath(doubt.path, path)))
      continue;
    const message = `l’évènement dure plus de six mois (du ${written(start)} au ${written(end)}). Vérifiez l’année de la fin.`;
    doubts.push({ path, message });
  }
  return doubts.map(({ path, message }) => ({
    ...placeOf(path),
    key: path.join("."),
    message,
    severity: "warning" as const,
  }));
};

/** When an event takes place, each time with the path of its end. */
function periodsOf({ start, end, dates = [] }: Partial<AgendaData>) {
  return dates.length > 0
    ? dates.map((date, index) => ({ path: ["dates", index, "end"], start: date.start, end: date.end }))
    : [{ path: ["end"], start, end }];
}

const isSamePath = (one: readonly PropertyKey[], other: readonly PropertyKey[]) =>
  one.join(".") === other.join(".");

/** Every date of an entry, with its day. */
function datesOf(data: Partial<AgendaData & NewsData & PageData>): EntryDate[] {
  const { registration, programme = [], changes = [], dates = [], start, end } = data;
  const own = ["publishedAt", "updatedAt", "expiresAt"] as const;
  const timed = ["start", "end", "previousStart"] as const;
  return [
    ...own.map((key) => ({ path: [key], value: data[key] })),
    ...(dates.length > 0 ? [] : timed.map((key) => ({ path: [key], value: data[key] }))),
    ...dates.flatMap((date, index) =>
      timed.map((key) => ({ path: ["dates", index, key], value: date[key] })),
    ),
    ...changes.map(({ date }, index) => ({ path: ["changes", index, "date"], value: date })),
    ...REGISTRATION_DATES.map((key) => ({
      path: ["registration", key],
      value: registration?.[key],
    })),
    ...programme.flatMap((session, index) =>
      start
        ? sessionMoments(session, { start, end }).map(({ key, value }) => ({
            path: ["programme", index, key],
            value,
          }))
        : [],
    ),
  ];
}

function isTooLong(start: When, end: When): boolean {
  const longest = Temporal.PlainDate.from(dayOf(start)).add({ months: LONGEST_MONTHS });
  return Temporal.PlainDate.compare(dayOf(end), longest) > 0;
}
