import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * The files under a folder, subfolders included, as paths relative to it with `/` between the parts,
 * sorted by code unit so that what is made of them does not depend on the machine.
 *
 * @throws NodeJS.ErrnoException if the folder does not exist
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * A size for a French reader, in kilobytes of 1,000 bytes.
 *
 * @example inKilobytes(123_456) // => "123 ko"
 */
export function inKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("fr-FR")} ko`;
}

/**
 * Runs a task on each item, a few at a time; the results keep the order of the items.
 *
 * @throws whatever the first failing task throws
 */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
