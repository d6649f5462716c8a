import { type Visibility, visibilityOf } from "../domain/entry/visibility.ts";
import { readEnvironment } from "../environment.ts";

type Planned = { data: Parameters<typeof visibilityOf>[0] };

/** Drafts, planned and expired entries show, labelled, where editors look at them: in dev and in a preview. */
export function showsAll(): boolean {
  return readEnvironment(process.env).preview;
}

/** Entries that have a page, with their visibility: what is public or expired, and in a preview everything. */
export function withPage<T extends Planned>(
  entries: readonly T[],
  now: Temporal.Instant,
): (T & { visibility: Visibility })[] {
  const all = showsAll();
  return entries
    .map((entry) => ({ ...entry, visibility: visibilityOf(entry.data, now) }))
    .filter(({ visibility }) => all || visibility === "public" || visibility === "expired");
}

/** Among entries that have a page, those that lists show: not what has expired, but in a preview. */
export function isListed({ visibility }: { visibility: Visibility }): boolean {
  return visibility !== "expired" || showsAll();
}
