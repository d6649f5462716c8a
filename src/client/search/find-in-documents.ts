import type { SearchHit } from "../../domain/search/answer.ts";
import type { PageText } from "../../domain/search/index-text.ts";
import { markedBy, type Part } from "../../domain/search/query.ts";
import { type Word, wordsOf } from "../../domain/search/words/words.ts";
import type { PageFragment } from "./pagefind.ts";
import type { SiteIndex } from "./site-index.ts";

/** A page of a document, as an excerpt is taken from it. */
interface DocumentPage extends PageText {
  document: NonNullable<SearchHit["document"]>;
}

/**
 * The page of a document of a result that has the most words of a query among those that the result itself lacks:
 * its documents are loaded where it lacks some.
 */
export async function findInDocuments(
  index: SiteIndex,
  { content, meta, documents = [] }: PageFragment,
  parts: readonly Part[],
): Promise<DocumentPage | undefined> {
  const { lang = "fr" } = meta;
  const has = (words: readonly Word[], part: Part) => markedBy([part])(words).includes(true);
  const own = wordsOf([content, ...Object.values(meta)].join("\n"), lang);
  const lacking = parts.filter((part) => !has(own, part));
  if (lacking.length === 0) return undefined;
  const texts = await Promise.all(documents.map(({ file }) => index.document(file)));
  const pages = documents.flatMap(({ title }, at) =>
    (texts[at] ?? []).map((text, page, all) => {
      const words = wordsOf(text, lang);
      const count = (some: readonly Part[]) => some.filter((part) => has(words, part)).length;
      const document = { title, page: all.length > 1 ? page + 1 : undefined };
      return { content: text, anchors: [], document, found: count(lacking), all: count(parts) };
    }),
  );
  const [best] = pages.sort((a, b) => b.found - a.found || b.all - a.all);
  return best && best.found > 0 ? best : undefined;
}
