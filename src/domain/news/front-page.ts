/** Entries under the featured one on the home page. */
const LATEST = 3;

/**
 * What the home page shows of a list that is sorted newest first: the newest featured entry (or else the
 * newest of all), then the newest others.
 */
export function frontPage<T extends { data: { featured: boolean } }>(
  items: readonly T[],
): { featured: T | undefined; latest: T[] } {
  const featured = items.find(({ data }) => data.featured) ?? items[0];
  return { featured, latest: items.filter((item) => item !== featured).slice(0, LATEST) };
}
