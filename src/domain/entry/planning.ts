import { HOME_ZONE } from "../../site.zone.ts";
import { formatDate } from "../text/format-date.ts";
import { formatMoment } from "../text/format-when.ts";
import { type CalendarDate, parseCalendarDate, parseMoment } from "../time/calendar-date.ts";
import { dayAt } from "../time/zone.ts";
import { type Visibility, visibilityAt, visibilityOf } from "./visibility.ts";

/** Days before an expiry from which it is announced. */
const SOON = 30;

/** The front matter of a file, as it is written. */
export interface PlannedFile {
  file: string;
  data: Record<string, unknown>;
}

/**
 * What waits and what leaves, one French sentence an entry: drafts, then what is planned, in order of
 * publication, then what expires soon or has expired. A file whose dates cannot be read is left to the check.
 */
export function planning(files: readonly PlannedFile[], now: Temporal.Instant): string[] {
  const lines = files.flatMap(({ file, data }) => {
    const line = lineOf(data, now);
    return line ? [{ ...line, text: `${line.words} : ${file}${line.when}` }] : [];
  });
  return lines
    .sort((a, b) => a.rank - b.rank || a.date.localeCompare(b.date) || a.text.localeCompare(b.text, "fr"))
    .map(({ text }) => text);
}

interface Line {
  rank: number;
  date: string;
  words: string;
  when: string;
}

/** The visibility of an entry by its front matter as it is written; without a date that can be read, that of a page. */
export function visibilityIn(data: Record<string, unknown>, now: Temporal.Instant): Visibility {
  const { draft, publishedAt, expiresAt } = datesIn(data);
  return publishedAt ? visibilityAt({ draft, publishedAt, expiresAt }, now) : visibilityOf({ draft }, now);
}

function datesIn(data: Record<string, unknown>) {
  return {
    draft: data.draft === true,
    publishedAt: parseMoment(data.publishedAt),
    expiresAt: parseCalendarDate(String(data.expiresAt).trim()),
  };
}

function lineOf(data: Record<string, unknown>, now: Temporal.Instant): Line | undefined {
  const { publishedAt, expiresAt } = datesIn(data);
  const visibility = visibilityIn(data, now);
  if (visibility === "draft") return { rank: 0, date: "", words: "Brouillon", when: "" };
  if (visibility === "planned" && publishedAt)
    return {
      rank: 1,
      date: publishedAt,
      words: "Planifié",
      when: ` paraîtra le ${formatMoment(publishedAt, HOME_ZONE)}`,
    };
  if (expiresAt === undefined) return undefined;
  const date = formatDate(expiresAt);
  if (visibility === "expired")
    return { rank: 3, date: expiresAt, words: "Expiré", when: ` a quitté les listes le ${date}` };
  return daysUntil(expiresAt, now) <= SOON
    ? { rank: 2, date: expiresAt, words: "Expire bientôt", when: ` quittera les listes le ${date}` }
    : undefined;
}

function daysUntil(day: CalendarDate, now: Temporal.Instant): number {
  return Temporal.PlainDate.from(dayAt(now)).until(day).days;
}
