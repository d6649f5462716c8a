import type { Equivalents } from "../../domain/search/equivalents.ts";
import { decodeRecords, type SearchRecord, type SiteFile } from "../../domain/search/records.ts";
import { realWordFile, realWordTokens } from "../../domain/search/words/real-words.ts";
import type { KnownWord } from "../../domain/search/words/suggest.ts";
import { END } from "../../domain/search/words/words.ts";
import { indexFiles, readFile } from "./index-files.ts";
import { openPagefind, type PagefindEngine, type PagefindIndex, type PagefindMatch } from "./pagefind.ts";

export interface IndexSource {
  /** Address of the folder of the index, ending in a slash. @example "/pagefind/" */
  index: string;
  engine: PagefindEngine;
}

/** The index of a site, open. Pages of other languages than the first are found once they are asked for. */
export class SiteIndex {
  readonly equivalents: Equivalents;
  readonly #folder: string;
  readonly #pagefind: PagefindIndex;
  readonly #site: SiteFile;
  readonly #pages = new Map<string, PagefindMatch>();
  readonly #records = new Map<string, SearchRecord>();
  readonly #names = new Map<string, string>();
  readonly #places = new Set<string>();
  readonly #open: string[] = [];
  readonly #lost: () => unknown;
  readonly #real = new Map<number, Promise<string>>();
  #words: Promise<KnownWord[]> | undefined;

  /** @param lost why a file of the index did not load, if one did not */
  constructor(folder: string, pagefind: PagefindIndex, site: SiteFile, lost: () => unknown) {
    this.#lost = lost;
    this.#folder = folder;
    this.#pagefind = pagefind;
    this.#site = site;
    this.equivalents = site.equivalents;
  }

  static async open({ index, engine }: IndexSource) {
    let lost: unknown;
    const { site, fetch } = indexFiles(index, (error) => {
      lost = error;
      // Another site may have taken its place, with other files: the next search opens it.
      opened.delete(index);
    });
    const pagefind = openPagefind(index, engine(fetch));
    const found = new SiteIndex(index, pagefind, await site, () => lost);
    await found.#list("fr");
    found.#placeNames();
    return found;
  }

  /** The path of the site whose index this is, a slash at both ends. */
  get base(): string {
    return /^(\/.*)pagefind\/$/.exec(this.#folder)?.[1] ?? "/";
  }

  /** Languages whose pages are searched. */
  get languages(): readonly string[] {
    return this.#open;
  }

  get records(): ReadonlyMap<string, SearchRecord> {
    return this.#records;
  }

  /** Searches the pages of every other language too. @returns whether there are any */
  async openOthers(): Promise<boolean> {
    const others = Object.keys(this.#site.records).filter((lang) => !this.#open.includes(lang));
    for (const lang of others) {
      // Pagefind does not merge a folder with itself: another way of writing its address makes it another.
      await this.#pagefind.mergeIndex(`${this.#folder}./`, { language: lang });
      await this.#list(lang);
    }
    return others.length > 0;
  }

  /** The list or the section that has a name, by the key of the name. */
  placeNamed(key: string): string | undefined {
    return this.#names.get(key);
  }

  isPlace(id: string): boolean {
    return this.#places.has(id);
  }

  /** @throws Error when a file of the index does not load: what is found without it is not an answer */
  async find(query: string): Promise<{ results: PagefindMatch[] }> {
    const found = await this.#pagefind.search(query);
    const lost = this.#lost();
    if (lost) throw lost;
    return found;
  }

  /** The page of a result, to load what is shown of it. */
  page(id: string): PagefindMatch | undefined {
    return this.#pages.get(id);
  }

  /** The text of a document, page by page. */
  async document(file: string): Promise<string[]> {
    const response = await readFile(`${this.#folder}documents/${file}`).catch((error) => {
      opened.delete(this.#folder);
      throw error;
    });
    return response.json();
  }

  /** The words of the site, for those that nobody wrote. */
  words(): Promise<KnownWord[]> {
    this.#words ??= Promise.all([
      readFile(`${this.#folder}words.txt`).then((response) => response.text()),
      import("../../domain/search/words/suggest.ts"),
    ]).then(([text, { decodeVocabulary }]) => decodeVocabulary(text));
    this.#words.catch(() => {
      this.#words = undefined;
    });
    return this.#words;
  }

  /** Whether a word is one of French, whether the site has it or not. */
  async isReal(word: string): Promise<boolean> {
    const tokens = realWordTokens(word);
    const texts = await Promise.all(tokens.map((token) => this.#realWords(realWordFile(token))));
    return tokens.some((token, at) => texts[at]?.includes(END + token));
  }

  #realWords(file: number): Promise<string> {
    const known = this.#real.get(file);
    if (known) return known;
    const reading = readFile(`${this.#folder}words/${file}.txt`).then((response) => response.text());
    this.#real.set(file, reading);
    reading.catch(() => this.#real.delete(file));
    return reading;
  }

  async #list(lang: string): Promise<void> {
    const { results } = await this.#pagefind.search(null);
    const own = results.filter(({ id }) => id.startsWith(`${lang}_`));
    for (const match of own) this.#pages.set(match.id, match);
    const table = this.#site.records[lang];
    const records = table
      ? decodeRecords(
          table,
          own.map(({ id }) => id),
        )
      : [];
    for (const [id, record] of records) this.#records.set(id, record);
    this.#open.push(lang);
  }

  #placeNames(): void {
    const rows = [...this.#records.keys()];
    for (const [row, ...keys] of this.#site.places) {
      const id = rows[row] ?? "";
      this.#places.add(id);
      for (const key of keys) this.#names.set(key, id);
    }
  }
}

const opened = new Map<string, Promise<SiteIndex>>();

/** Opens an index once; a failure is forgotten, so that one can try again. */
export function openSiteIndex(source: IndexSource): Promise<SiteIndex> {
  const known = opened.get(source.index);
  if (known) return known;
  const opening = SiteIndex.open(source);
  opened.set(source.index, opening);
  opening.catch(() => opened.delete(source.index));
  return opening;
}
