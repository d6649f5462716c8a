/** The first bytes of a value: its major type, its number (a length, for texts and arrays) and what follows. */
interface Head {
  major: number;
  value: number;
  next: number;
}

const TEXT = 3;
const ARRAY = 4;
/** How many bytes hold the number, for each of the last five bits that say so. */
const WIDTHS: Record<number, number> = { 24: 1, 25: 2, 26: 4 };

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? 0;
  const width = WIDTHS[first & 31] ?? 0;
  const value = width > 0 ? bytes.readUIntBE(at + 1, width) : first & 31;
  return { major: first >> 5, value, next: at + 1 + width };
}

/** Where a value ends. */
function endOf(bytes: Buffer, at: number): number {
  const { major, value, next } = headAt(bytes, at);
  if (major === TEXT) return next + value;
  if (major !== ARRAY) return next;
  let end = next;
  for (let place = 0; place < value; place += 1) end = endOf(bytes, end);
  return end;
}

/**
 * The values of an array, each still encoded, as CBOR has it (RFC 8949): what Pagefind’s files are made of,
 * with arrays of a known length, texts and integers only.
 */
export function itemsOf(array: Buffer): Buffer[] {
  const { value, next } = headAt(array, 0);
  const items: Buffer[] = [];
  for (let at = next; items.length < value; at += items.at(-1)?.length ?? 0)
    items.push(array.subarray(at, endOf(array, at)));
  return items;
}

export function readText(text: Buffer): string {
  return text.subarray(headAt(text, 0).next).toString("utf8");
}

export function writeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

function writeHead(major: number, value: number): Buffer {
  const [info, width] =
    value < 24 ? [value, 0] : value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + width, (major << 5) | info);
  if (width > 0) head.writeUIntBE(value, 1, width);
  return head;
}
