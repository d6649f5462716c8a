import { KIND_WEIGHTS, RANK_WEIGHTS, SHARES, TIME_WEIGHTS } from "./weights.ts";

/** Where one part of a query is found: by result, how well. */
export type Matches = ReadonlyMap<string, Match>;

export interface Match {
  score: number;
  /** How much of it is in the title: 1 for the part itself, less for what stands for it, 0 for nothing. */
  title: number;
}

/** A part of a query once it was looked for. */
export interface Found {
  matches: Matches;
  /** No result goes without it. */
  required: boolean;
  /** How sure it is that this was meant: 1, and less for a word put in place of one that no page has. */
  trust?: number | undefined;
}

/** What is known of a page besides its words. */
export interface PageFacts {
  /** Words of the title that count. */
  titleWords: number;
  /** Civil day it is about: that of the event, or of the publication. */
  day: string;
  /** Of an event: whether it is over. */
  time?: "upcoming" | "past" | undefined;
  /** `place`: a list, a section; an entry where it is not said. */
  kind?: keyof typeof KIND_WEIGHTS | undefined;
  /** Of an edition: its series. */
  series?: string | undefined;
}

/**
 * The results of a query, best first: those that have every part; where they are few, those that have most.
 * Rare parts count more than frequent ones; a title made of the query counts most.
 *
 * @param pairs pages where two words of the query follow each other, pair by pair
 * @param pages number of pages that are searched
 * @param today civil day of the visitor
 */
export function rank(
  found: readonly Found[],
  pairs: readonly ReadonlySet<string>[],
  facts: (id: string) => PageFacts | undefined,
  pages: number,
  today: string,
): string[] {
  const known = found.filter(({ matches, required }) => required || matches.size > 0);
  const weights = known.map(({ matches, trust = 1 }) => trust * rarity(matches.size, pages));
  const whole = sum(weights);
  const ids = new Set(known.flatMap(({ matches }) => [...matches.keys()]));
  const scored = [...ids]
    .filter((id) => known.every(({ matches, required }) => !required || matches.has(id)))
    .map((id) => {
      const own = known.map(({ matches, trust = 1 }) => trusted(matches.get(id), trust));
      const share = sum(own.map((match, index) => (match ? (weights[index] ?? 0) : 0))) / whole;
      const beside = sum(pairs.map((pair) => (pair.has(id) ? rarity(pair.size, pages) : 0)));
      const score = scoreOf(own, weights, facts(id), share) + RANK_WEIGHTS.sideBySide * beside;
      return {
        id,
        share,
        all: own.every(Boolean),
        enough: share >= (own.some((match) => match?.title) ? SHARES.title : SHARES.words),
        score: score * worth(facts(id), today),
        words: own.map((match) => Number(Boolean(match)) + Number(Boolean(match?.title))).join(),
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const complete = scored.filter(({ all }) => all).length;
  const kept = scored.filter(({ all, enough }) => all || (complete < SHARES.few && enough));
  return editionsInOrder(kept, facts).map(({ id }) => id);
}

/** Editions of one series that have the same words take their places by date: to come, the soonest first; then past. */
function editionsInOrder<Scored extends { id: string; words: string }>(
  results: readonly Scored[],
  facts: (id: string) => PageFacts | undefined,
): Scored[] {
  const order = [...results];
  const keyOf = ({ id, words }: Scored) => (facts(id)?.series ? `${facts(id)?.series} ${words}` : "");
  for (const key of new Set(results.map(keyOf).filter(Boolean))) {
    const group = results.filter((one) => keyOf(one) === key);
    const places = group.map((one) => results.indexOf(one));
    const sorted = group.toSorted((a, b) => byDate(facts(a.id), facts(b.id)));
    for (const [at, one] of sorted.entries()) order[places[at] ?? 0] = one;
  }
  return order;
}

function byDate(a: PageFacts | undefined, b: PageFacts | undefined): number {
  if (!a || !b || a.time !== b.time) return a?.time === "upcoming" ? -1 : 1;
  return (a.time === "upcoming" ? 1 : -1) * (a.day < b.day ? -1 : 1);
}

/** What a page counts beside another that has the same words. */
function worth({ kind = "entry", time, day }: Partial<PageFacts> = {}, today: string): number {
  return (
    KIND_WEIGHTS[kind] * (time ? TIME_WEIGHTS[time] : 1) * (1 + RANK_WEIGHTS.fresh * freshness(day, today))
  );
}

/** How much a word counts that so many pages have (the inverse document frequency of BM25). */
export function rarity(matching: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, matching) - matching + 0.5) / (matching + 0.5));
}

function trusted(match: Match | undefined, trust: number): Match | undefined {
  return match && { ...match, score: trust * match.score };
}

function scoreOf(
  own: readonly (Match | undefined)[],
  weights: readonly number[],
  facts: PageFacts | undefined,
  share: number,
): number {
  const words = sum(own.map((match) => match?.score ?? 0));
  const inTitle = own.map((match, index) => (match?.title ?? 0) * (weights[index] ?? 0));
  const asked = sum(inTitle) / Math.max(sum(weights), 0.001);
  const said = inTitle.filter(Boolean).length / Math.max(facts?.titleWords ?? 8, 1);
  const title = RANK_WEIGHTS.title * sum(inTitle) * asked * (0.4 + 0.6 * Math.min(said, 1));
  return (words + title) * share ** 2;
}

/** From 1 for today to 0 for long ago; what is to come is as fresh as what is half as far; no day is the middle. */
function freshness(day: string | undefined, today: string): number {
  const days = (Date.parse(today) - Date.parse(day ?? "")) / 86_400_000;
  if (Number.isNaN(days)) return 0.5;
  return Math.exp(-(days < 0 ? -days / 2 : days) / RANK_WEIGHTS.freshDays);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
