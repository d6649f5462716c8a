import { parseCalendarDate, parseLocalTime } from "./calendar-date.ts";

const MONTHS = [
  ["janvier", "janv"],
  ["février", "fevrier", "févr", "fevr"],
  ["mars"],
  ["avril", "avr"],
  ["mai"],
  ["juin"],
  ["juillet", "juil"],
  ["août", "aout"],
  ["septembre", "sept"],
  ["octobre", "oct"],
  ["novembre", "nov"],
  ["décembre", "decembre", "déc", "dec"],
] as const;

/** A day as the French write it, or nearly as it should be, then what may be an hour. */
const FORMS: readonly RegExp[] = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?<rest>.*)$/,
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?<rest>.*)$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<rest>)$/,
  /^(?:\p{L}+ )?(?<day>\d{1,2})(?:er)? (?<name>\p{L}+)\.? (?<year>\d{4})(?<rest>.*)$/iu,
];
const HOUR = /^(?:T|,? ?(?:à )?)(\d{1,2})(?: ?(?:h|:) ?)(\d{2})?(?::00)?$/i;
const FIGURES = /^(\d{1,2})(\d{2})$/;

/**
 * What somebody who wrote a date otherwise most likely meant, written as it should be: the day comes before
 * the month, as in French. Nothing when it cannot be told, or when there is no such day.
 *
 * @example guessDate("05/06/2024") // => "2024-06-05"
 * @example guessDate("1er juin 2024 à 9h30") // => "2024-06-01 09:30"
 */
export function guessDate(text: string): string | undefined {
  for (const form of FORMS) {
    const found = form.exec(text.trim())?.groups;
    if (!found) continue;
    const { year = "", month, day = "", name, rest = "" } = found;
    const number = month ?? String(monthNamed(name ?? ""));
    const date = parseCalendarDate(`${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`);
    const time = rest.trim() === "" ? "" : guessTime(rest);
    return date && time !== undefined ? `${date}${time && ` ${time}`}` : undefined;
  }
  return undefined;
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((spellings) => (spellings as readonly string[]).includes(name.toLowerCase())) + 1;
}

/**
 * The hour that somebody meant, written as it should be; nothing when it cannot be told.
 *
 * @example guessTime("9h30") // => "09:30"
 * @example guessTime("0930") // => "09:30"
 */
export function guessTime(text: string): string | undefined {
  const [, hour, minute = "00"] = HOUR.exec(text.trim()) ?? FIGURES.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : parseLocalTime(`${hour.padStart(2, "0")}:${minute}`);
}

/** Whether a date written with figures reads otherwise in English: `05/06/2024`. */
export function isAmbiguousDate(text: string): boolean {
  const [, day = "", month = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text.trim()) ?? [];
  return Number(day) <= 12 && Number(month) <= 12 && day !== "" && Number(day) !== Number(month);
}
