import { dayAt } from "../time/zone.ts";
import { type PlannedFile, visibilityIn } from "./planning.ts";

/**
 * Why a site built at an instant is to be built again at another, one French sentence each: entries that come out or
 * leave the lists, and the first build of a day. The hours of events need none: pages follow the visitor’s clock.
 */
export function dueSince(
  files: readonly PlannedFile[],
  last: Temporal.Instant,
  now: Temporal.Instant,
): string[] {
  const changed = files
    .filter(({ data }) => visibilityIn(data, last) !== visibilityIn(data, now))
    .map(({ file }) => `${file} paraît ou quitte les listes.`);
  const [before, today] = [dayAt(last), dayAt(now)];
  return [...changed, ...(before < today ? [`Construit le ${before}, et nous sommes le ${today}.`] : [])];
}
