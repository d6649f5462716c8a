const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * What a pagination shows between its steps: seven places at most, the first page, the last, five around the
 * current one; a gap holds the place of two pages or more.
 *
 * @example paginationPlaces(5, 9) // => [1, "gap", 4, 5, 6, "gap", 9]
 */
export function paginationPlaces(current: number, total: number): (number | "gap")[] {
  if (total <= 7) return range(1, total);
  if (current <= 4) return [...range(1, 5), "gap", total];
  if (current >= total - 3) return [1, "gap", ...range(total - 4, total)];
  return [1, "gap", ...range(current - 1, current + 1), "gap", total];
}
