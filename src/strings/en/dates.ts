import type { WhenWords } from "../../domain/text/format-when.ts";

/** Zones whose place is not the end of their name in the IANA database, as an English sentence says it. */
const PLACES: Readonly<Record<string, string>> = {
  DumontDUrville: "at Dumont d’Urville",
  Noumea: "in Nouméa",
  Reunion: "in Réunion",
  St_Barthelemy: "in Saint Barthélemy",
  UTC: "Coordinated Universal Time",
};

/** Dates and hours as the European institutions write English: 20 June 2024, 14:30. */
export const ENGLISH_WHEN: WhenWords = {
  locale: "en-GB",
  first: "1",
  time: (hours, minutes) => `${hours}:${minutes}`,
  moment: (day, hour) => `${day} at ${hour}`,
  hours: (start, end) => (end ? `, ${start} to ${end}` : `, at ${start}`),
  span: (start, end) => `${start} to ${end}`,
  dayBefore: " the day before",
  dayAfter: " the day after",
  onDay: (day, start, end) => `${day}, ${start} to ${end}`,
  beside: (said, other) => `${said}, which is ${other}`,
  place: (timeZone) => {
    const city = timeZone.slice(timeZone.lastIndexOf("/") + 1);
    return PLACES[city] ?? `in ${city.replaceAll("_", " ")}`;
  },
};

/** A number with its noun. @example count(1, "page", "pages") // => "1 page" */
export function count(number: number, one: string, several: string): string {
  return `${number}\u00A0${number === 1 ? one : several}`;
}
