/** The entries around one in a list that goes from the newest to the oldest. */
export interface Neighbours<T> {
  /** Published just before: the next one to read back in time. */
  previous: T | undefined;
  /** Published just after. */
  next: T | undefined;
}

/** The neighbours of an entry; none for an entry that is not in the list. */
export function neighboursOf<T extends { id: string }>(items: readonly T[], id: string): Neighbours<T> {
  const index = items.findIndex((item) => item.id === id);
  return index === -1
    ? { previous: undefined, next: undefined }
    : { previous: items[index + 1], next: items[index - 1] };
}
