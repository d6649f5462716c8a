import { createHash } from "node:crypto";
import { type Block, type PageText, pageTextOf, tokensOf } from "../../domain/search/index-text.ts";
import { NO_DAY, type SearchRecord } from "../../domain/search/records.ts";
import { SEARCH_FILTERS } from "../../domain/search/request/request.ts";
import { END } from "../../domain/search/words/words.ts";
import { decodeEntities, elementsIn, elementWith } from "./html-tree.ts";
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
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** What a result loads of a page: the format of Pagefind’s fragments, with its text as people read it. */
export interface Fragment extends PageText {
  url: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** Reads a page that has `data-pagefind-body`; nothing for the others. */
export function readPage(url: string, html: string): SearchPage | undefined {
  if (!html.includes("data-pagefind-body")) return undefined;
  const body = elementWith(html, "data-pagefind-body");
  if (!body) return undefined;
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
    names: attribute("data-search-names").split("|").filter(Boolean),
    blocks: words ? [...blocks, { text: words, weight: 0.5, quiet: true }] : blocks,
    meta: Object.fromEntries(values("meta")),
    filters,
    sort: Object.fromEntries(values("sort")),
  };
}

/**
 * The page as Pagefind gets it: tokens in place of words, so that both sides cut and stem words by one rule.
 * Pagefind names the file of a page by what it gets; a digest of the rest makes a new name when that changes.
 */
export function indexedHtml(page: SearchPage): string {
  const { lang, blocks } = page;
  const paragraphs = blocks
    .filter(({ weight }) => weight > 0)
    .map((block) => `<p data-pagefind-weight="${block.weight}">${tokensOf(block, lang).join(" ")}</p>`);
  const data = [
    ["meta", "title", tokensOf({ text: page.title }, lang).join(" ")],
    ["meta", "version", `${END}${digestOf(page)}`],
  ].map(
    ([kind, name, value]) =>
      `<i data-pagefind-${kind}="${name}[data-value]" data-value="${quoted(value)}"></i>`,
  );
  return `<!doctype html><html lang="${lang}"><body data-pagefind-body>${paragraphs.join("")}${data.join("")}</body></html>`;
}

/** What a result shows of the page. */
export function fragmentOf({ url, title, blocks, meta, filters }: SearchPage): Fragment {
  const text = pageTextOf(blocks);
  return { url, ...text, word_count: text.content.split(/\s+/).length, filters, meta: { title, ...meta } };
}

/** What results are filtered and ordered by. */
export function recordOf({ title, lang, filters, sort }: SearchPage): SearchRecord {
  const known = SEARCH_FILTERS.filter((filter) => filters[filter] !== undefined);
  return {
    filters: Object.fromEntries(known.map((filter) => [filter, filters[filter] ?? []])),
    date: sort.date ?? NO_DAY,
    start: sort.start ?? NO_DAY,
    end: sort.end ?? NO_DAY,
    titleWords: tokensOf({ text: title }, lang).length,
  };
}

function titleOf(blocks: readonly Block[]): string {
  return blocks.find(({ heading, quiet }) => heading && quiet)?.text ?? "";
}

function digestOf(page: SearchPage): string {
  return createHash("sha256")
    .update(JSON.stringify(fragmentOf(page)))
    .digest("hex")
    .slice(0, 8);
}

function quoted(value = ""): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
