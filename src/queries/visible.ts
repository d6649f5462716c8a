import { type Visibility, visibilityAt } from "../domain/content/visibility.ts";

type Dated = { data: Parameters<typeof visibilityAt>[0] };

/** Drafts and planned entries show in dev, where editors look at them; never in a built site. */
const SHOWS_ALL = import.meta.env.DEV;

/** Entries that have a page, with their visibility: what is public or expired, and in dev everything. */
export function withPage<T extends Dated>(
  entries: readonly T[],
  now: Temporal.Instant,
): (T & { visibility: Visibility })[] {
  return entries
    .map((entry) => ({ ...entry, visibility: visibilityAt(entry.data, now) }))
    .filter(({ visibility }) => SHOWS_ALL || visibility === "public" || visibility === "expired");
}

/** Among entries that have a page, those that lists show. */
export function isListed({ visibility }: { visibility: Visibility }): boolean {
  return visibility !== "expired";
}
