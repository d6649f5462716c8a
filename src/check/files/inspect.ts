import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type FileFault, fileFault } from "./file-fault.ts";

/** Beyond, only the first bytes are read: a film need not keep the check busy. */
const MOST = 32 * 1024 * 1024;

const memory = new Map<string, { stamp: string; fault: FileFault | undefined }>();

/**
 * What is wrong with a file that is there; looked at again once it has changed.
 *
 * @param name how the file is called in the sentence
 */
export function inspect(file: string, name: string): FileFault | undefined {
  const { size, mtimeMs } = statSync(file);
  const stamp = `${name} ${size} ${mtimeMs}`;
  const known = memory.get(file);
  if (known?.stamp === stamp) return known.fault;
  const fault = fileFault(name, firstBytes(file, Math.min(size, MOST)), size > MOST);
  memory.set(file, { stamp, fault });
  return fault;
}

function firstBytes(file: string, count: number): string {
  const buffer = Buffer.alloc(count);
  const handle = openSync(file, "r");
  readSync(handle, buffer, 0, count, 0);
  closeSync(handle);
  return buffer.toString("latin1");
}
