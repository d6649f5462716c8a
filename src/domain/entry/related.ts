/** What is known of an entry when another one looks for what to read next. */
export interface Relatable {
  /** Collection and id: `news/bilan`. */
  key: string;
  collection: string;
  category: { id: string };
  tags: readonly { id: string }[];
  /** Publication, in epoch milliseconds. */
  published: number;
  lang: string;
  /** The key of the text it is a version of; its own when it translates nothing. */
  original: string;
}

/**
 * What to read after an entry: what shares most themes with it, then what has its category, then what was
 * published nearest in time, then the first by key, so that two builds agree. Without a common theme nothing
 * is suggested, nor is another version of the text. Of a text in several languages, one version is: in the
 * language of the entry, or else the original.
 *
 * @param candidates entries that lists show
 * @param left originals of the texts not to suggest: what is linked already
 */
export function suggest<T extends Relatable>(
  entry: Relatable,
  candidates: readonly T[],
  count: number,
  left: ReadonlySet<string> = new Set(),
): T[] {
  const tags = new Set(entry.tags.map(({ id }) => id));
  const shared = ({ tags: others }: Relatable) => others.filter(({ id }) => tags.has(id)).length;
  const sameCategory = ({ collection, category }: Relatable) =>
    Number(collection === entry.collection && category.id === entry.category.id);
  const distance = ({ published }: Relatable) => Math.abs(published - entry.published);
  const ranked = candidates
    .filter(({ original }) => original !== entry.original && !left.has(original))
    .map((item) => ({ item, shared: shared(item) }))
    .filter((found) => found.shared > 0)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        sameCategory(b.item) - sameCategory(a.item) ||
        distance(a.item) - distance(b.item) ||
        (a.item.key < b.item.key ? -1 : 1),
    )
    .map(({ item }) => item);
  return oneVersionEach(ranked, entry.lang).slice(0, count);
}

/** Keeps, of each text, its version in a language, or else its original, or else the first. */
function oneVersionEach<T extends Relatable>(items: readonly T[], lang: string): T[] {
  const best = new Map<string, T>();
  const rank = (item: T) => (item.lang === lang ? 2 : item.key === item.original ? 1 : 0);
  for (const item of items) {
    const kept = best.get(item.original);
    if (kept === undefined || rank(item) > rank(kept)) best.set(item.original, item);
  }
  return items.filter((item) => best.get(item.original) === item);
}
