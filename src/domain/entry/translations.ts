/** An entry as the rules of translation need it. */
export interface Translated {
  id: string;
  data: { lang: string; translationOf?: { id: string } | undefined };
}

/**
 * The text that an entry is a version of, by the id of its original: its own id when it translates nothing.
 * A translation of a translation leads to the first text; a circle stops where it closes.
 *
 * @param entries the entries of one collection, by id
 */
export function originalOf(entry: Translated, entries: ReadonlyMap<string, Translated>): string {
  const seen = new Set<string>();
  let current = entry;
  for (;;) {
    seen.add(current.id);
    const next = current.data.translationOf?.id;
    if (next === undefined || seen.has(next)) return current.id;
    const found = entries.get(next);
    if (!found) return next;
    current = found;
  }
}

/**
 * The versions of each text that has several, by the id of its original: the original first, then its
 * translations by language; one version a language, as `hreflang` asks (the first by id).
 */
export function versionsByOriginal<T extends Translated>(items: readonly T[]): Map<string, T[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const groups = Map.groupBy(items, (item) => originalOf(item, byId));
  return new Map(
    [...groups].flatMap(([original, group]): [string, T[]][] => {
      const sorted = group.toSorted(
        (a, b) =>
          Number(b.id === original) - Number(a.id === original) ||
          a.data.lang.localeCompare(b.data.lang) ||
          a.id.localeCompare(b.id),
      );
      const versions = sorted.filter(
        ({ data }, index) => sorted.findIndex((other) => other.data.lang === data.lang) === index,
      );
      return versions.length > 1 ? [[original, versions]] : [];
    }),
  );
}
