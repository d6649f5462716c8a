import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import dictionary from "dictionary-fr";
import { REAL_WORD_FILES, realWordFile } from "../../domain/search/words/real-words.ts";
import { END, foldWord, tokenOf } from "../../domain/search/words/words.ts";
import { KeptTable } from "../kept/kept-table.ts";

/** Writes the stems of French, so that the search takes no real word for a misspelt one. */
export function writeRealWords(output: string): void {
  const words = new TextDecoder().decode(dictionary.dic);
  const table = new KeptTable<string[]>("real-words");
  const files = table.of([words], () => realWordTexts(words));
  table.save();
  mkdirSync(join(output, "words"));
  for (const [file, text] of files.entries()) writeFileSync(join(output, `words/${file}.txt`), text);
}

/**
 * The tokens of a dictionary of Hunspell, file by file: each is followed by the end of a word. Its inflected forms
 * have the stems of its entries; a compound is known whole and by its parts.
 *
 * @param words the text of a `.dic`: a count, then on each line a word, and after a sign what it becomes
 */
export function realWordTexts(words: string): string[] {
  const entries = words
    .split("\n")
    .slice(1)
    .map((line) => /^[^/\t\s]*/.exec(line)?.[0] ?? "");
  const folded = entries.flatMap((entry) => [entry, ...entry.split(/[-'’]/)]).map(foldWord);
  const tokens = new Set(
    [...new Set(folded)].filter((word) => word !== "").map((word) => tokenOf(word, "fr")),
  );
  const texts = Array.from({ length: REAL_WORD_FILES }, () => END);
  for (const token of [...tokens].sort()) texts[realWordFile(token)] += token;
  return texts;
}
