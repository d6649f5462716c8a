import { createHash } from "node:crypto";
import { ADDRESSES } from "../../domain/addresses.ts";
import { type Block, type PageText, pageTextOf, tokensOf } from "../../domain/search/index-text.ts";
import { NO_DAY, type SearchRecord } from "../../domain/search/records.ts";
import { SEARCH_FILTERS } from "../../domain/search/request/request.ts";
import { PLACE_WEIGHTS } from "../../domain/search/weights.ts";
import { END } from "../../domain/search/words/words.ts";
import { READ_DOCUMENTS } from "./documents.ts";
import { decodeEntities, elementsIn, elementWith, type HtmlNode, textIn } from "./html-tree.ts";
import { blocksOf } from "./page-blocks.ts";

/** A page to index, read from its HTML. */
export interface SearchPage {
  /** Path of the page. */
  url: string;
  lang: string;
  title: string;
  blocks: Block[];
  /** Of a list, a section and the like: what it is called. */
  names: string[];
  /** The documents that it offers. */
  documents: PageDocument[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** A document to download. */
export interface PageDocument {
  /** Its address in the site. */
  href: string;
  title: string;
  /** What is read of each of its pages. */
  pages: string[];
}

/** What a result loads of a page: the format of Pagefind’s fragments, with its text as people read it. */
export interface Fragment extends PageText {
  url: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** The documents that it offers, each with the name of the file that has its text. */
  documents?: { title: string; file: string }[];
}

/** The pages that the law asks of every site. */
const LEGAL = new Set<string>([
  ADDRESSES.accessibility,
  ADDRESSES.legalNotice,
  ADDRESSES.personalData,
  ADDRESSES.cookies,
]);

/**
 * Reads a page that has `data-pagefind-body`, and what it says beside (`data-search-also`); nothing for the others.
 *
 * @param texts what is read of documents, by their address
 */
export function readPage(
  url: string,
  html: string,
  texts: ReadonlyMap<string, string[]> = new Map(),
): SearchPage | undefined {
  if (!html.includes("data-pagefind-body")) return undefined;
  const content = mainOf(html);
  const main = elementWith(content, "data-pagefind-body");
  if (!main) return undefined;
  const beside = content.includes("data-search-also") ? elementWith(content, "data-search-also") : undefined;
  const body = beside ? { ...main, children: [...(main.children ?? []), beside] } : main;
  const elements = elementsIn(body);
  const values = (kind: string) =>
    elements.flatMap(({ attributes = {} }): [string, string][] => {
      const name = attributes[`data-pagefind-${kind}`]?.replace("[data-value]", "");
      return name ? [[name, decodeEntities(attributes["data-value"] ?? "")]] : [];
    });
  const attribute = (name: string) =>
    decodeEntities(elements.find(({ attributes }) => attributes?.[name])?.attributes?.[name] ?? "");
  const filters: Record<string, string[]> = {};
  for (const [name, value] of values("filter")) filters[name] = [...(filters[name] ?? []), value];
  const blocks = blocksOf(body);
  const words = attribute("data-search-words");
  return {
    url,
    lang: attribute("data-search-lang") || "fr",
    title: titleOf(blocks),
    documents: documentsIn(elements, texts),
    names: attribute("data-search-names").split("|").filter(Boolean),
    blocks: words ? [...blocks, { text: words, weight: PLACE_WEIGHTS.terms, quiet: true }] : blocks,
    meta: Object.fromEntries(values("meta")),
    filters,
    sort: Object.fromEntries(values("sort")),
  };
}

/** What names in the index what a page shows: its fragment takes a new name when that changes. */
export function versionOf(fragment: string): string {
  return `${END}${createHash("sha256").update(fragment).digest("hex").slice(0, 8)}`;
}

/** What a result shows of the page. */
export function fragmentOf({ url, title, blocks, meta, filters, documents }: SearchPage): Fragment {
  const text = pageTextOf(blocks);
  const read = documents.filter(({ pages }) => pages.length > 0);
  return {
    url,
    ...text,
    word_count: text.content.split(/\s+/).length,
    filters,
    meta: { title, ...meta },
    ...(read.length > 0
      ? { documents: read.map(({ title: name, pages }) => ({ title: name, file: documentFile(pages) })) }
      : {}),
  };
}

/** The name of the file that has the text of a document. */
export function documentFile(pages: readonly string[]): string {
  return `text_${createHash("sha256").update(JSON.stringify(pages)).digest("hex").slice(0, 10)}.json`;
}

function documentsIn(elements: readonly HtmlNode[], texts: ReadonlyMap<string, string[]>): PageDocument[] {
  const links = elements.filter(({ attributes = {} }) => READ_DOCUMENTS.test(attributes.href ?? ""));
  const hrefs = links.map(({ attributes = {} }) => decodeEntities(attributes.href ?? ""));
  return links
    .map((link, at) => ({ href: hrefs[at] ?? "", title: documentTitle(textIn(link)) }))
    .map((document) => ({ ...document, pages: texts.get(document.href) ?? [] }))
    .filter(({ href }, at) => hrefs.indexOf(href) === at);
}

/** The title of a document in the words that lead to it: « Télécharger « Bilan » PDF – 3 pages ». */
function documentTitle(words: string): string {
  return (/[«“"]\s*(.*?)\s*[»”"]/u.exec(words)?.[1] ?? words).trim();
}

/** What results are filtered and ordered by. */
export function recordOf({ url, title, lang, filters, sort }: SearchPage): SearchRecord {
  const known = SEARCH_FILTERS.filter((filter) => filters[filter] !== undefined);
  return {
    filters: Object.fromEntries(known.map((filter) => [filter, filters[filter] ?? []])),
    date: sort.date ?? NO_DAY,
    start: sort.start ?? NO_DAY,
    end: sort.end ?? NO_DAY,
    dates: sort.dates?.split(" ").map((days) => {
      const [start = NO_DAY, end = start] = days.split("/");
      return { start, end };
    }),
    titleWords: tokensOf({ text: title }, lang).length,
    series: sort.series,
    legal: LEGAL.has(url),
  };
}

function titleOf(blocks: readonly Block[]): string {
  return blocks.find(({ heading, quiet }) => heading && quiet)?.text ?? "";
}

/** The part of a page that differs from the others: the rest is not parsed. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf("<main"), html.lastIndexOf("</main>")];
  return start < 0 || end < start ? html : html.slice(start, end + "</main>".length);
}
