import { nearestFirst, type Relatable, type Shelf, type Shelves, shelve } from "./shelves.ts";

/**
 * What to read after an entry: what shares most themes with it, then what has its category, then what was
 * published nearest in time, then the first by key, so that two builds agree. Without a common theme nothing
 * is suggested, nor is another version of the text. Of a text in several languages, one version is: in the
 * language of the entry, or else the original, or else the first.
 *
 * @param shelves entries that lists show
 * @param left whether an entry is not to be suggested, as what is linked already
 */
export function suggest<T extends Relatable>(
  entry: Relatable,
  shelves: Shelves<T>,
  count: number,
  left: (item: T) => boolean = () => false,
): T[] {
  const found: T[] = [];
  const kept = (item: T) => item.original !== entry.original && !left(item);
  for (const item of alikeFirst(entry, shelves)) {
    if (found.length >= count) break;
    const versions = shelves.versions.get(item.original) ?? [];
    if (kept(item) && versionRead(entry, versions.filter(kept)) === item) found.push(item);
  }
  return found;
}

/** Of the versions of a text, the one to read after an entry. */
function versionRead<T extends Relatable>(entry: Relatable, versions: readonly T[]): T | undefined {
  if (versions.length === 1) return versions[0];
  const alike = [...alikeFirst(entry, shelve(versions))];
  return (
    alike.find(({ lang }) => lang === entry.lang) ??
    alike.find(({ key, original }) => key === original) ??
    alike[0]
  );
}

/** The entries that share a theme with one: the order of what to read, whatever the language. */
function* alikeFirst<T extends Relatable>(entry: Relatable, { byTag }: Shelves<T>): Generator<T> {
  const ids = entry.tags.map(({ id }) => id);
  const nearness = ({ collection, category, tags }: Shelf<T>) =>
    2 * ids.filter((id) => tags.has(id)).length +
    Number(collection === entry.collection && category.id === entry.category.id);
  const shelves = new Set(ids.flatMap((id) => byTag.get(id) ?? []));
  const groups = [...Map.groupBy(shelves, nearness)].sort(([a], [b]) => b - a);
  for (const [, group] of groups) yield* nearestFirst(group, entry.published);
}
