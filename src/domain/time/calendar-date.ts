/** A civil day, `YYYY-MM-DD`. It is not an instant: no time zone can move it. */
export type CalendarDate = string & { readonly __kind: "date" };
/** A civil day and hour without zone, `YYYY-MM-DDTHH:MM`. */
export type LocalDateTime = string & { readonly __kind: "date-time" };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads `YYYY-MM-DD`; a day that is in no calendar (31 February) gives nothing. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!DATE.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as CalendarDate;
  } catch {
    return undefined;
  }
}

/** Reads `YYYY-MM-DD HH:MM` (a `T` or a space between the two); anything else gives nothing. */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const [, date, time] = DATE_TIME.exec(text) ?? [];
  if (!date || !time || !TIME.test(time) || !parseCalendarDate(date)) return undefined;
  return `${date}T${time}` as LocalDateTime;
}

/** Reads a day, or a day and an hour, as front matter gives it; anything else gives nothing. */
export function parseMoment(value: unknown): CalendarDate | LocalDateTime | undefined {
  const text = String(value).trim();
  return parseCalendarDate(text) ?? parseLocalDateTime(text);
}

/** Reads `HH:MM`, from 00:00 to 23:59. */
export function parseLocalTime(text: string): string | undefined {
  return TIME.test(text) ? text : undefined;
}

export function hasTime(value: CalendarDate | LocalDateTime): value is LocalDateTime {
  return value.length > 10;
}

export function dayOf(value: CalendarDate | LocalDateTime): CalendarDate {
  return value.slice(0, 10) as CalendarDate;
}

/** Why a text is not a date, so that a message can say it: the day does not exist, or the form is another. */
export function whyNotDate(text: string): "impossible" | "form" {
  return DATE.test(text.slice(0, 10)) && !parseCalendarDate(text.slice(0, 10)) ? "impossible" : "form";
}
