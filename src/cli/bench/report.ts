import type { Judged, Relevance } from "./relevance.ts";
import { median, type Transfer } from "./transfer.ts";

/** A slow line: that of a phone in the country, as Lighthouse has it. */
const SLOW_LINE = { bitsPerSecond: 1_600_000, roundTrip: 0.15, atOnce: 6 };

/** For each entry that answers a query, its place among the results, from 1. */
export type Places = (number | undefined)[];

export function printTransfers(
  name: string,
  all: readonly (Transfer & { query: string })[],
  size: number,
): void {
  const worst = all.at(-1);
  const bytes = median(all.map((one) => one.bytes));
  const requests = median(all.map((one) => one.requests));
  const { bitsPerSecond, roundTrip, atOnce } = SLOW_LINE;
  const slow = (bytes * 8) / bitsPerSecond + roundTrip * (2 + Math.ceil(requests / atOnce));
  console.log(
    `  ${name} : index ${kilobytes(size)} ; médiane ${kilobytes(bytes)}, ${requests} requêtes, environ ${slow.toFixed(1)} s ` +
      `sur une ligne lente ; pire ${kilobytes(worst?.bytes ?? 0)} (« ${worst?.query} »)`,
  );
}

/** Prints the queries whose entries are not the first results. */
export function printMisses(queries: readonly Judged[], answers: readonly Places[]): void {
  for (const [index, { query, kind, entries }] of queries.entries()) {
    const places = answers[index] ?? [];
    if (places.every((place) => place && place <= Math.max(1, entries.length))) continue;
    console.log(`« ${query} » (${kind}) : rangs ${places.map((place) => place ?? "absent").join(", ")}`);
  }
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace(".", ",")} ko`;
}

export function inOneLine({ recall, mrr }: Relevance): string {
  return `recall@5=${recall.toFixed(3)} mrr=${mrr.toFixed(3)}`;
}
