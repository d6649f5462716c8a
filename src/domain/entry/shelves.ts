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

/** The entries of one collection, one category and the same tags, by the instant of their publication. */
export interface Shelf<T extends Relatable> {
  collection: string;
  category: { id: string };
  tags: ReadonlySet<string>;
  /** Publications in epoch milliseconds, ascending, each with its entries by key. */
  instants: readonly [published: number, items: readonly T[]][];
}

/** Entries on their shelves, so that what is near one of them is found without looking at all. */
export interface Shelves<T extends Relatable> {
  byTag: ReadonlyMap<string, readonly Shelf<T>[]>;
  /** For each text, by its original, its versions. */
  versions: ReadonlyMap<string, readonly T[]>;
}

function byKey(a: Relatable, b: Relatable): number {
  return a.key < b.key ? -1 : 1;
}

/** Puts entries on their shelves, in whatever order they come. */
export function shelve<T extends Relatable>(entries: Iterable<T>): Shelves<T> {
  const items = [...entries].sort((a, b) => a.published - b.published || byKey(a, b));
  const byTag = new Map<string, Shelf<T>[]>();
  for (const shelf of Map.groupBy(items, kindOf).values()) {
    const [first] = shelf;
    if (!first) continue;
    const instants = [...Map.groupBy(shelf, ({ published }) => published)];
    const { collection, category } = first;
    const tags = new Set(first.tags.map(({ id }) => id));
    const kept = { collection, category, tags, instants };
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), kept]);
  }
  return { byTag, versions: Map.groupBy(items, ({ original }) => original) };
}

function kindOf({ collection, category, tags }: Relatable): string {
  return JSON.stringify([collection, category.id, ...tags.map(({ id }) => id).sort()]);
}

/** The entries of shelves, from the nearest in time on, before or after; then by key. */
export function* nearestFirst<T extends Relatable>(
  shelves: readonly Shelf<T>[],
  published: number,
): Generator<T> {
  const sides = shelves.flatMap(({ instants }) => {
    const after = firstFrom(instants, published);
    return [
      { instants, next: after - 1, step: -1 },
      { instants, next: after, step: 1 },
    ];
  });
  const distance = ({ instants, next }: (typeof sides)[number]) =>
    Math.abs((instants[next]?.[0] ?? Number.POSITIVE_INFINITY) - published);
  for (;;) {
    const nearest = Math.min(...sides.map(distance));
    if (nearest === Number.POSITIVE_INFINITY) return;
    const found: T[] = [];
    for (const side of sides) {
      if (distance(side) !== nearest) continue;
      found.push(...(side.instants[side.next]?.[1] ?? []));
      side.next += side.step;
    }
    yield* found.sort(byKey);
  }
}

/** Index of the first instant at a date or after it. */
function firstFrom(instants: Shelf<Relatable>["instants"], date: number): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instants[middle]?.[0] ?? 0) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
