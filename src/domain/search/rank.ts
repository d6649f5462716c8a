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
  /** A list, a section: what is in it comes first. */
  place?: boolean | undefined;
}

/** With fewer results that have every word, those that have most of them follow. */
const ENOUGH = 5;
/** The share of a query that a result must have, by the weight of its words. */
const SHARE = 0.4;
/** The share that a result must have when some of it is in its title. */
const TITLE_SHARE = 0.25;
/** What a title that says just what was asked adds to the words of the page. */
const TITLE = 1.6;
/** What a page of today has over one of long ago: it decides between editions of one event. */
const FRESHNESS = 0.12;
const FRESH_DAYS = 500;
/** What a list or a section counts beside what it leads to: it has few words, all of them in its title. */
const PLACE = 0.3;
/** What two words of the query that follow each other add, beside what they count. */
const SIDE_BY_SIDE = 0.9;

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
      const score = scoreOf(own, weights, facts(id), share) + SIDE_BY_SIDE * beside;
      return {
        id,
        share,
        all: own.every(Boolean),
        enough: share >= (own.some((match) => match?.title) ? TITLE_SHARE : SHARE),
        score: score * (facts(id)?.place ? PLACE : 1) * (1 + FRESHNESS * freshness(facts(id)?.day, today)),
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const complete = scored.filter(({ all }) => all).length;
  return scored.filter(({ all, enough }) => all || (complete < ENOUGH && enough)).map(({ id }) => id);
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
  const title = TITLE * sum(inTitle) * asked * (0.4 + 0.6 * Math.min(said, 1));
  return (words + title) * share ** 2;
}

/** From 1 for today to 0 for long ago; what is to come is as fresh as what is half as far; no day is the middle. */
function freshness(day: string | undefined, today: string): number {
  const days = (Date.parse(today) - Date.parse(day ?? "")) / 86_400_000;
  if (Number.isNaN(days)) return 0.5;
  return Math.exp(-(days < 0 ? -days / 2 : days) / FRESH_DAYS);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
