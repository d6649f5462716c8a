import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { eventAddress, newsAddress, pageAddress } from "../../domain/addresses.ts";
import type { Engine } from "./engines.ts";

/** A query of the relevance set, with the addresses that answer it. */
export interface Judged {
  query: string;
  kind: string;
  /** For each entry that answers, the addresses it can have: news are press releases or not. */
  entries: string[][];
}

/** A query, with the places from 1 of the entries that answer it; nothing for those that are not found. */
export interface Answered extends Judged {
  places: (number | undefined)[];
}

/** How well some queries are answered. */
export interface Relevance {
  queries: number;
  /** Share of the entries that answer which are among the first five results, on average over the queries. */
  recall: number;
  /** One over the rank of the first entry that answers, among the first ten, on average. */
  mrr: number;
}

export type SiteName = "site" | "demo";

/** Reads a relevance set: see tests/fixtures/search/relevance.yaml. */
export function readRelevanceSet(file: string): Record<SiteName, Judged[]> {
  const set: Record<SiteName, { query: string; kind: string; entries: string[] }[]> = parse(
    readFileSync(file, "utf8"),
  );
  const judged = (name: SiteName) =>
    set[name].map(({ query, kind, entries }) => ({
      query: String(query),
      kind,
      entries: entries.map(addressesOf),
    }));
  return { site: judged("site"), demo: judged("demo") };
}

function addressesOf(entry: string): string[] {
  const [collection, ...rest] = entry.split("/");
  const id = rest.join("/");
  if (collection === "agenda") return [eventAddress(id)];
  if (collection === "pages") return [pageAddress(id)];
  return [newsAddress(id, "article"), newsAddress(id, "press-release")];
}

/** The places, from 1, of the entries that answer a query; nothing for those that are not among the results. */
export function placesOf({ entries }: Judged, results: readonly string[]): (number | undefined)[] {
  return entries.map((addresses) => {
    const place = results.findIndex((href) => addresses.includes(href));
    return place < 0 ? undefined : place + 1;
  });
}

/** Asks an engine every query, one after the other. */
export async function answersOf(judged: readonly Judged[], engine: Engine): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const one of judged) all.push({ ...one, places: placesOf(one, await engine(one.query)) });
  return all;
}

/** @param answers for each query, the places of the entries that answer it */
export function relevanceOf(answers: readonly (readonly (number | undefined)[])[]): Relevance {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: answers.length,
    recall: mean(
      answers.map((places) => places.filter((place) => place && place <= 5).length / places.length),
    ),
    mrr: mean(
      answers.map((places) => {
        const first = Math.min(...places.map((place) => place ?? Infinity));
        return first <= 10 ? 1 / first : 0;
      }),
    ),
  };
}
