import { tokensOf, tokensOfWords } from "../../domain/search/index-text.ts";
import type { SearchRecord } from "../../domain/search/records.ts";
import { PLACE_WEIGHTS } from "../../domain/search/weights.ts";
import { type Word, wordsOf } from "../../domain/search/words/words.ts";
import { packed } from "./packed.ts";
import { fragmentOf, recordOf, type SearchPage, versionOf } from "./page.ts";

/** A page as the index takes it. */
export interface IndexedPage extends Pick<SearchPage, "url" | "lang" | "names"> {
  record: SearchRecord;
  /** The addresses of the documents that it offers. */
  documents: string[];
  /** The page as Pagefind gets it. */
  html: string;
  /** Its words that can be suggested, once each, with their folded form; none but on French pages. */
  words: ReadonlyMap<string, string>;
  /** What a result loads of it, as the file of its fragment. */
  fragment: Uint8Array;
}

/** Shorter words have too many neighbours, longer ones are addresses. */
const LENGTH = { least: 3, most: 25 };

/**
 * Gives Pagefind tokens in place of words, so that both sides cut and stem words by one rule. Pagefind names the file of
 * a page by what it gets; a digest of the rest makes a new name when that changes.
 */
export function indexedPage(page: SearchPage): IndexedPage {
  const { url, lang, names, documents } = page;
  const texts = documents.flatMap(({ pages }) => pages);
  const blocks = [...page.blocks, ...texts.map((text) => ({ text, weight: PLACE_WEIGHTS.document }))];
  const shown = JSON.stringify(fragmentOf(page));
  const words = new Map<string, string>();
  const paragraphs = blocks
    .filter(({ weight }) => weight > 0)
    .map((block) => {
      const own = wordsOf(block.text, lang);
      if (lang === "fr") for (const word of own) if (isSuggested(word)) words.set(...spellingOf(word));
      const tokens = tokensOfWords(own, "heading" in block ? block.heading : undefined);
      return `<p data-pagefind-weight="${block.weight}">${tokens.join(" ")}</p>`;
    });
  const data = [
    ["title", tokensOf({ text: page.title }, lang).join(" ")],
    ["version", versionOf(shown)],
  ].map(([name, value]) => `<i data-pagefind-meta="${name}[data-value]" data-value="${quoted(value)}"></i>`);
  const html = `<!doctype html><html lang="${lang}"><body data-pagefind-body>${paragraphs.join("")}${data.join("")}</body></html>`;
  const offered = documents.map(({ href }) => href);
  return {
    url,
    lang,
    names,
    record: recordOf(page),
    documents: offered,
    html,
    words,
    fragment: packed(Buffer.from(shown)),
  };
}

function spellingOf({ text, folded }: Word): [text: string, folded: string] {
  return [text.toLowerCase(), folded];
}

function isSuggested({ text, folded, common }: Word): boolean {
  const { length } = folded;
  return (
    !common && length >= LENGTH.least && length <= LENGTH.most && !/\d/.test(folded) && !/[,.@+_]/.test(text)
  );
}

function quoted(value = ""): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
