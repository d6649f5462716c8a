import { nameKey } from "../../domain/search/places.ts";
import { type Part, partsOf } from "../../domain/search/query.ts";
import { rank } from "../../domain/search/rank.ts";
import { NO_DAY, type SearchRecord } from "../../domain/search/records.ts";
import { SEARCH_TYPES } from "../../domain/search/request/filter-values.ts";
import { alsoIn } from "../../domain/search/words/other-forms.ts";
import { type FoundPart, findPairs, findParts } from "./find-parts.ts";
import type { SiteIndex } from "./site-index.ts";

const forMissing = () => import("./missing/missing-words.ts");

/** With fewer results, pages in other languages are searched too. */
const FEW = 5;

/** What the words of a request find. */
interface WordsFound {
  ids: string[];
  parts: readonly Part[];
  /** The words that no page has. */
  missing?: string[] | undefined;
  /** The words with those the site knows in place of misspelt ones. */
  suggestion?: string | undefined;
  /** Queries to try in place of one that has a word of no page. */
  near: string[];
}

/**
 * The pages that the words of a query find, best first: those in French, and those in other languages where there
 * is no word or little is found.
 *
 * @param today civil day of the visitor
 * @param typing the last word is being typed: it may be the beginning of another
 * @param verbatim no word is put in place of another
 */
export async function findWords(
  index: SiteIndex,
  words: string,
  today: string,
  { typing = false, verbatim = false } = {},
): Promise<WordsFound> {
  const inFrench = partsOf(words, "fr", index.equivalents);
  if (inFrench.length === 0) {
    await index.openOthers();
    const entries = [...index.records.keys()].filter((id) => !index.isPlace(id));
    return { ids: /[\p{L}\p{N}]/u.test(words) || words === "" ? entries : [], parts: [], near: [] };
  }
  const isMissing = ({ matches }: FoundPart) => matches.size === 0;
  const find = async (parts: readonly Part[]) => {
    const found = await findParts(index, parts, typing);
    return found.some(isMissing) ? (await forMissing()).respell(index, found, words) : found;
  };
  let found = await find(inFrench);
  const few = found.some(isMissing) || (await rankedBy(index, found, today)).length < FEW;
  if (few && (await index.openOthers())) found = await find(alsoIn(inFrench, "en"));
  const inEnglish = found.some(isMissing) ? await findEnglish(index, words) : [];
  const count = (parts: readonly FoundPart[]) => parts.filter(isMissing).length;
  if (inEnglish.length > 0 && count(inEnglish) < count(found)) found = inEnglish;
  const corrected = found.some(isMissing)
    ? await (await forMissing()).correct(index, found, { words, typing, verbatim })
    : { found, near: [] };
  const ids = await rankedBy(index, corrected.found, today);
  return {
    ids,
    parts: corrected.found.map(({ part }) => part),
    missing: found.filter(isMissing).map(({ part }) => part.text),
    suggestion: corrected.suggestion,
    near: corrected.near,
  };
}

/** What a query means in English: the words that English pages have. */
async function findEnglish(index: SiteIndex, words: string): Promise<FoundPart[]> {
  if (!index.languages.includes("en")) return [];
  const found = await findParts(index, partsOf(words, "en", []));
  return found.map((part) => ({
    ...part,
    matches: new Map([...part.matches].filter(([id]) => id.startsWith("en_"))),
  }));
}

function isPage({ filters }: SearchRecord): boolean {
  return filters.type?.[0] === SEARCH_TYPES.pages.id;
}

async function rankedBy(index: SiteIndex, found: readonly FoundPart[], today: string): Promise<string[]> {
  const facts = (id: string) => {
    const record = index.records.get(id);
    return (
      record &&
      ({
        titleWords: record.titleWords,
        day: record.start === NO_DAY ? record.date : record.start,
        time: record.start === NO_DAY ? undefined : record.end >= today ? "upcoming" : "past",
        kind: index.isPlace(id) ? "place" : record.legal ? "legalPage" : isPage(record) ? "page" : "entry",
        series: record.series,
      } as const)
    );
  };
  const pairs = await findPairs(
    index,
    found.map(({ part }) => part),
  );
  const ids = rank(found, pairs, facts, index.records.size, today);
  const named = index.placeNamed(nameKey(found.map(({ part }) => part)));
  return named ? [named, ...ids.filter((id) => id !== named)] : ids;
}
