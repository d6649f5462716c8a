import fc from "fast-check";
import type { CalendarDate, LocalDateTime } from "../../../../src/domain/time/calendar-date.ts";
import { localTimeKind } from "../../../../src/domain/time/zone.ts";

/** Zones of events: with and without summer time, half-hours, and the ends of the day line. */
export const EVENT_ZONES = [
  "Europe/Paris",
  "America/Cayenne",
  "Pacific/Auckland",
  "Pacific/Noumea",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "UTC",
] as const;

/** The start, the end and the zone of an event, as the schema lets them through: no hour in a gap or twice. */
export interface Written {
  start: CalendarDate | LocalDateTime;
  end: CalendarDate | LocalDateTime | undefined;
  timeZone: string;
}

const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 80 });
const origin = Temporal.PlainDateTime.from("2000-01-01T00:00");
const localAt = (minute: number) =>
  origin.add({ minutes: minute }).toString({ smallestUnit: "minute" }) as LocalDateTime;

const timed = fc
  .record({
    minute: minutes,
    length: fc.option(fc.integer({ min: 1, max: 60 * 24 * 12 }), { nil: undefined }),
    timeZone: fc.constantFrom(...EVENT_ZONES),
  })
  .map(
    ({ minute, length, timeZone }): Written => ({
      start: localAt(minute),
      end: length === undefined ? undefined : localAt(minute + length),
      timeZone,
    }),
  )
  .filter(({ start, end, timeZone }) =>
    [start, end].every(
      (value) => value === undefined || localTimeKind(value as LocalDateTime, timeZone) === "unique",
    ),
  );

const whole = fc
  .record({
    minute: minutes,
    days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    timeZone: fc.constantFrom(...EVENT_ZONES),
  })
  .map(({ minute, days, timeZone }): Written => {
    const day = (count: number) => localAt(minute + count * 60 * 24).slice(0, 10) as CalendarDate;
    return { start: day(0), end: days === undefined ? undefined : day(days), timeZone };
  });

/** Any event from 2000 to 2080: whole days or hours, one or several days, with and without end. */
export const written = fc.oneof(timed, whole);
