import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import { dayAt, instantOf } from "../time/zone.ts";

/** Who sees an entry: nobody yet (draft, planned), everybody, or only who has its address (expired). */
export type Visibility = "draft" | "planned" | "public" | "expired";

interface Planned {
  draft: boolean;
  publishedAt: CalendarDate | LocalDateTime;
  expiresAt?: CalendarDate | undefined;
}

/**
 * The visibility of an entry at an instant. Hours and days are those of home; an entry leaves the lists at
 * the first moment of the day of `expiresAt`.
 */
export function visibilityAt({ draft, publishedAt, expiresAt }: Planned, now: Temporal.Instant): Visibility {
  if (draft) return "draft";
  if (Temporal.Instant.compare(instantOf(publishedAt), now) > 0) return "planned";
  return expiresAt !== undefined && dayAt(now) >= expiresAt ? "expired" : "public";
}

/** The visibility of an entry of any collection: an editorial page has no date, it is a draft or public. */
export function visibilityOf(data: Planned | { draft: boolean }, now: Temporal.Instant): Visibility {
  if ("publishedAt" in data) return visibilityAt(data, now);
  return data.draft ? "draft" : "public";
}

/** Orders entries from the newest to the oldest; a day alone comes before the hours of that day. */
export function newestFirst(
  a: { id: string; data: Pick<Planned, "publishedAt"> },
  b: { id: string; data: Pick<Planned, "publishedAt"> },
): number {
  const key = ({ publishedAt }: Pick<Planned, "publishedAt">) =>
    hasTime(publishedAt) ? publishedAt : `${dayOf(publishedAt)}T00:00`;
  return key(b.data).localeCompare(key(a.data)) || a.id.localeCompare(b.id);
}
