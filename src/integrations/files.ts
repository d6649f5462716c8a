import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { relative, sep } from "node:path";

/**
 * The files under a folder, subfolders included, as paths relative to it with `/` between the parts,
 * sorted by code unit so that what is made of them does not depend on the machine.
 *
 * @throws NodeJS.ErrnoException if the folder does not exist
 */
export function listFiles(folder: string): string[] {
  const prefixes = new Map<string, string>();
  const prefixOf = (parent: string): string => {
    const path = relative(folder, parent).split(sep).join("/");
    prefixes.set(parent, path && `${path}/`);
    return path && `${path}/`;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => (prefixes.get(parentPath) ?? prefixOf(parentPath)) + name)
    .sort();
}

/**
 * Reads files one after the other into the same memory: what it gives holds until the next one is read. A site has
 * thousands, and new memory for each costs more than reading it.
 *
 * @throws NodeJS.ErrnoException if a file cannot be read
 */
export function fileReader(): (path: string) => Buffer {
  let memory = Buffer.alloc(1 << 20);
  return (path) => {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > memory.byteLength) memory = Buffer.alloc(size);
      let length = 0;
      for (let read = -1; read !== 0 && length < size; length += read)
        read = readSync(file, memory, length, size - length, null);
      return memory.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
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
