/** Entries under the featured one on the home page. */
const LATEST = 3;

interface Featurable {
  data: { featured: boolean };
}

/**
 * What the home page shows of a list that is sorted newest first: the newest featured entry (or else the
 * newest of all), then the newest others.
 */
export function frontPage<T extends Featurable>(
  items: readonly T[],
): { featured: T | undefined; latest: T[] } {
  const { featured = items[0], others } = featuredFirst(items);
  return { featured, latest: others.filter((item) => item !== featured).slice(0, LATEST) };
}

/**
 * The newest featured entry of a list that is sorted newest first, and all the others: the list of news shows
 * it first, and nothing twice.
 */
export function featuredFirst<T extends Featurable>(
  items: readonly T[],
): { featured: T | undefined; others: T[] } {
  const featured = items.find(({ data }) => data.featured);
  return { featured, others: items.filter((item) => item !== featured) };
}
