import { type Word, wordsOf } from "./words/words.ts";

/** A run of text of a page: a heading, a paragraph, a line of a list. */
export interface Block {
  text: string;
  /** What the text is about, shown before it and not searched: the label of a fact. */
  label?: string | undefined;
  /** How much its words count, from 0 (shown, not searched) to 10; a paragraph counts 1. */
  weight: number;
  /** A heading, and its anchor when it has one. */
  heading?: { id: string | undefined } | undefined;
  /** Searched, not shown in excerpts: the title, which results show already, and the words of terms. */
  quiet: boolean;
}

/** What the index keeps of a page to show it as a result. */
export interface PageText {
  /** Blocks parted by line feeds. */
  content: string;
  /**
   * Headings, in order: `location` is their place in the content. Those that are not searched, which every page
   * of a kind has, are not in it; they end the part before them and lead nowhere: their `id` is empty.
   */
  anchors: { element: "h2"; id: string; text: string; location: number }[];
}

/**
 * The tokens of a block, as the index has them: one for each word, in order, so that phrases are found over words
 * too common to count. The parts of compounds follow, and in headings the common words, so that a search for
 * « qui sommes-nous » is not empty.
 */
export function tokensOf({ text, heading }: Pick<Block, "text" | "heading">, lang: string): string[] {
  return tokensOfWords(wordsOf(text, lang), heading);
}

/** The tokens of the words of a block. @see tokensOf */
export function tokensOfWords(words: readonly Word[], heading?: Block["heading"]): string[] {
  const main = words.filter(({ common }) => !common).map(({ token }) => token);
  const common = heading ? words.filter((word) => word.common).map(({ token }) => token) : [];
  return [...main, ...words.flatMap(({ parts }) => parts), ...common];
}

/** The text that excerpts are taken from. */
export function pageTextOf(blocks: readonly Block[]): PageText {
  const shown = blocks.filter(({ quiet }) => !quiet);
  const anchors: PageText["anchors"] = [];
  let content = "";
  for (const { text, label, heading, weight } of shown) {
    if (heading?.id) {
      anchors.push({ element: "h2", id: weight > 0 ? heading.id : "", text, location: content.length });
    }
    if (heading && weight === 0) continue;
    content += `${label ? `${label}\u00A0: ` : ""}${text}\n`;
  }
  return { content, anchors };
}
