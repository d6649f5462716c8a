import type { EventStatus } from "../../../schemas/event/status.ts";
import type { EventMoments } from "./state-at.ts";

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * The attributes that carry the moments of an event to the browser. Instants are ISO 8601 in UTC.
 *
 * | attribute | value |
 * |---|---|
 * | `data-status` | what became of the event |
 * | `data-start`, `data-end` | its first instant, and the first after it |
 * | `data-day` | first instant of its civil day, in its zone |
 * | `data-day-only` | present when only the day is known |
 * | `data-registration` | `open` or `full`; absent without registration |
 * | `data-opens`, `data-closes` | first instant of the registration, and the first after it |
 * | `data-last` | first instant of the last civil day to register, in the zone of the event |
 * | `data-dates` | of an event that has several dates: these values for each, as JSON, and no other attribute |
 */
export type MomentAttributes = Record<`data-${string}`, string | undefined>;

/** The moments of the dates of an event as attributes of an element; those that say nothing are `undefined`. */
export function momentAttributes(dates: readonly EventMoments[]): MomentAttributes {
  const [first] = dates;
  if (first && dates.length === 1) return attributesOf(first);
  const values = dates.map((date) =>
    Object.fromEntries(Object.entries(attributesOf(date)).map(([name, value]) => [datasetName(name), value])),
  );
  return { "data-dates": JSON.stringify(values) };
}

/** @example datasetName("data-day-only") // => "dayOnly" */
export function datasetName(attribute: string): string {
  return attribute.slice("data-".length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function attributesOf({ status, period, registration }: EventMoments): MomentAttributes {
  return {
    "data-status": status,
    "data-start": iso(period.start),
    "data-end": iso(period.end),
    "data-day": iso(period.dayStart),
    "data-day-only": period.dayOnly ? "" : undefined,
    "data-registration": registration && (registration.full ? "full" : "open"),
    "data-opens": iso(registration?.opens),
    "data-closes": iso(registration?.closes),
    "data-last": iso(registration?.lastDay),
  };
}

/**
 * Reads the moments of the dates of an event back from the `dataset` of its element, in a browser; nothing when an
 * attribute is missing or unreadable: the page then stays as it was built.
 */
export function readMoments(dataset: Texts): EventMoments[] | undefined {
  const dates = dataset.dates === undefined ? [dataset] : readDates(dataset.dates);
  const moments = dates.map(readDate).filter((one) => one !== undefined);
  return moments.length > 0 && moments.length === dates.length ? moments : undefined;
}

function readDates(text: string): Texts[] {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function readDate(dataset: Texts): EventMoments | undefined {
  const { status, registration, dayOnly } = dataset;
  const period = {
    start: Date.parse(dataset.start ?? ""),
    end: Date.parse(dataset.end ?? ""),
    dayStart: Date.parse(dataset.day ?? ""),
  };
  const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));
  const window = {
    opens: instant(dataset.opens),
    closes: instant(dataset.closes),
    lastDay: instant(dataset.last),
  };
  if (!status || [...Object.values(period), ...Object.values(window)].some(Number.isNaN)) return undefined;
  return {
    status: status as EventStatus,
    period: { ...period, dayOnly: dayOnly !== undefined },
    registration: registration ? { ...window, full: registration === "full" } : undefined,
  };
}

/** @example iso(1718866800000) // => "2024-06-20T07:00:00.000Z" */
function iso(millis: number | undefined): string | undefined {
  return millis === undefined ? undefined : new Date(millis).toISOString();
}
