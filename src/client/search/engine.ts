import type { SearchAnswer, SearchHit } from "../../domain/search/answer.ts";
import { excerptOf, headingsOf } from "../../domain/search/excerpt.ts";
import { countsOf, inOrder, narrow } from "../../domain/search/narrow.ts";
import { nameKey } from "../../domain/search/places.ts";
import { markedBy, type Part, partsOf } from "../../domain/search/query.ts";
import { rank } from "../../domain/search/rank.ts";
import { NO_DAY } from "../../domain/search/records.ts";
import { SEARCH_PAGE_SIZE, type SearchRequest } from "../../domain/search/request/request.ts";
import { alsoIn } from "../../domain/search/words/other-forms.ts";
import { knownWithin, suggestWord, trustIn } from "../../domain/search/words/suggest.ts";
import { wordsOf } from "../../domain/search/words/words.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { type FoundPart, findPairs, findParts } from "./find-parts.ts";
import { type IndexSource, openSiteIndex, type SiteIndex } from "./site-index.ts";

export interface SearchOptions extends IndexSource {
  /** The present of the visitor, in epoch milliseconds. */
  now: number;
}

/** With fewer results, pages in other languages are searched too. */
const FEW = 3;

/** What the words of a request find. */
interface WordsFound {
  ids: string[];
  parts: readonly Part[];
  /** The words that no page has. */
  missing?: string[] | undefined;
  /** The words with those the site knows in place of those it does not. */
  suggestion?: string | undefined;
}

/**
 * Searches the site: its pages in French, and those in other languages where there is no word or little is found.
 *
 * @throws Error when the index does not load
 */
export async function search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
  const index = await openSiteIndex(options);
  const today = dayOf(options.now);
  const { ids, parts, missing, suggestion } = await findWords(index, request.words, today);
  const { records } = index;
  const sort = request.sort === "relevance" && parts.length === 0 ? "newest" : request.sort;
  const kept = inOrder(narrow(ids, records, request, today), records, sort, today);
  const shown = kept.slice((request.page - 1) * SEARCH_PAGE_SIZE, request.page * SEARCH_PAGE_SIZE);
  const hits = await Promise.all(shown.map((id) => hitOf(index, id, parts)));
  const counts = countsOf(ids, records, request, today);
  return { total: kept.length, hits: hits.filter((hit) => hit !== undefined), counts, missing, suggestion };
}

async function findWords(index: SiteIndex, words: string, today: string): Promise<WordsFound> {
  const inFrench = partsOf(words, "fr", index.equivalents);
  if (inFrench.length === 0) {
    await index.openOthers();
    const entries = [...index.records.keys()].filter((id) => !index.isPlace(id));
    return { ids: /[\p{L}\p{N}]/u.test(words) || words === "" ? entries : [], parts: [] };
  }
  let found = await findParts(index, inFrench);
  const isMissing = ({ matches }: FoundPart) => matches.size === 0;
  const few = found.some(isMissing) || (await rankedBy(index, found, today)).length < FEW;
  if (few && (await index.openOthers())) found = await findParts(index, alsoIn(inFrench, "en"));
  const inEnglish = found.some(isMissing) ? await findEnglish(index, words) : [];
  const count = (parts: readonly FoundPart[]) => parts.filter(isMissing).length;
  if (inEnglish.length > 0 && count(inEnglish) < count(found)) found = inEnglish;
  const corrected = await correct(index, found);
  const ids = await rankedBy(index, corrected.found, today);
  return {
    ids,
    parts: corrected.found.map(({ part }) => part),
    missing: found.filter(isMissing).map(({ part }) => part.text),
    suggestion: corrected.suggest?.(words),
  };
}

async function findEnglish(index: SiteIndex, words: string): Promise<FoundPart[]> {
  return index.languages.includes("en") ? findParts(index, partsOf(words, "en", [])) : [];
}

async function rankedBy(index: SiteIndex, found: readonly FoundPart[], today: string): Promise<string[]> {
  const facts = (id: string) => {
    const record = index.records.get(id);
    return (
      record && {
        titleWords: record.titleWords,
        day: record.start === NO_DAY ? record.date : record.start,
        place: index.isPlace(id),
      }
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

/** Looks for the nearest words of the site in place of those that no page has. */
async function correct(
  index: SiteIndex,
  found: readonly FoundPart[],
): Promise<{ found: readonly FoundPart[]; suggest?: ((words: string) => string) | undefined }> {
  const missing = found.filter(({ matches, part }) => matches.size === 0 && !part.required);
  if (missing.length === 0) return { found };
  const known = await index.words();
  const pairs = missing
    .map((part): [FoundPart, string | undefined] => [
      part,
      suggestWord(part.part.text, known) ?? knownWithin(part.part.text, known),
    ])
    .filter((pair): pair is [FoundPart, string] => pair[1] !== undefined);
  if (pairs.length === 0) return { found };
  const better = await findParts(
    index,
    pairs.flatMap(([, word]) => partsOf(word, "fr", index.equivalents).slice(0, 1)),
  );
  const replaced = new Map(
    pairs.map(([part, word], place) => [
      part,
      { ...(better[place] ?? part), trust: trustIn(part.part.text, word) },
    ]),
  );
  return {
    found: found.map((part) => replaced.get(part) ?? part),
    suggest: (words) => pairs.reduce((text, [{ part }, word]) => withWord(text, part.text, word), words),
  };
}

/** A text with a word in place of another. */
function withWord(text: string, typed: string, word: string): string {
  const at = wordsOf(text, "fr").find((one) => one.text === typed)?.start;
  return at === undefined ? text : text.slice(0, at) + word + text.slice(at + typed.length);
}

async function hitOf(index: SiteIndex, id: string, parts: readonly Part[]): Promise<SearchHit | undefined> {
  const page = await index.page(id)?.data();
  if (!page) return undefined;
  const { meta, raw_url: href = page.url } = page;
  const lang = meta.lang ?? "fr";
  const marks = markedBy(parts);
  const text = { content: page.content, anchors: page.anchors };
  return {
    href,
    title: meta.title ?? "",
    excerpt: excerptOf(text, lang, marks),
    headings: parts.length > 0 ? headingsOf(text, href, lang, marks) : [],
    meta,
  };
}

/** The civil day of the visitor. */
function dayOf(now: number): CalendarDate {
  const local = new Date(now - new Date(now).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as CalendarDate;
}
