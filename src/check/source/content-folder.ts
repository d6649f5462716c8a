import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Taxonomies } from "../../domain/taxonomy/term.ts";
import type { FileDescription } from "../../schemas/shared.ts";
import { type Acronym, newsCategorySchema, type Synonym, termSchema } from "../../schemas/taxonomy.ts";
import type { Problem } from "../problem.ts";
import { checkAcronyms } from "./check-acronyms.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkSynonyms } from "./check-synonyms.ts";
import { checkTaxonomy } from "./check-taxonomy.ts";
import { isSpelled, spellingOn } from "./spelling.ts";

/** Where the content of a site is, and what its entries rely on. */
export interface ContentSource {
  /** Folder of the content, from the root of the project. */
  dir: string;
  /** The terms that could be read, as they are now. */
  readonly taxonomies: Taxonomies;
  /** What acronyms stand for; none where there is no file. */
  readonly acronyms: readonly Acronym[];
  /** What the search finds by other words. */
  readonly synonyms: readonly Synonym[];
  readonly gone: readonly string[];
  /** What is wrong with the taxonomies and the addresses: a build stops on it. */
  readonly problems: Problem[];
  /** Format and weight of a download, or nothing when the file is missing. */
  describeFile(path: string): FileDescription | undefined;
  /** How the disk spells the path of a download that is written otherwise; nothing when there is none. */
  spelling?(path: string): string | undefined;
  /** What was read of entries, for whoever keeps it: an entry is what it is made of, named by its inputs. */
  kept?: Kept | undefined;
}

/** Keeps results by what they are made of, from one reading to the next. */
export interface Kept {
  of(inputs: readonly string[], make: () => object): object;
  save(): void;
}

const FILES: Record<keyof Taxonomies, string> = {
  newsCategories: "news-categories.yaml",
  agendaCategories: "agenda-categories.yaml",
  tags: "tags.yaml",
  series: "series.yaml",
};

const ACRONYMS = "acronyms.yaml";
const SYNONYMS = "synonyms.yaml";
/** The content whose synonyms serve the folders that have none. */
const OWN = "src/content";

/**
 * Opens the content folder: its taxonomies, read again when one of their files has changed, and its downloads
 * (`public/`, then `<dir>/public/`). A taxonomy with a fault gives the terms that could be read, and its problems.
 *
 * @param kept what was read of entries before
 */
export function openContent(dir: string, kept?: Kept): ContentSource {
  let last = { stamp: "", ...readTaxonomies(dir) };
  const current = () => {
    const stamp = taxonomyFiles(dir).map(stampOf).join();
    if (last.stamp !== stamp) last = { stamp, ...readTaxonomies(dir) };
    return last;
  };
  return {
    dir,
    kept,
    get taxonomies() {
      return current().taxonomies;
    },
    get acronyms() {
      return current().acronyms;
    },
    get synonyms() {
      return current().synonyms;
    },
    get gone() {
      return current().gone;
    },
    get problems() {
      return current().problems;
    },
    describeFile: describeIn(downloadFolders(dir)),
    spelling: (path) => {
      const below = path.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, "/");
      const spelt = downloadFolders(dir).flatMap((folder) => spellingOn(folder, below) ?? [])[0];
      return spelt === path ? undefined : spelt;
    },
  };
}

type Lists = Pick<ContentSource, "taxonomies" | "acronyms" | "synonyms" | "gone" | "problems">;

function readTaxonomies(dir: string): Lists {
  const problems: Problem[] = [];
  const sourceOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
  const read = (name: keyof Taxonomies) => {
    const file = join(dir, "taxonomies", FILES[name]);
    const schema = name === "newsCategories" ? newsCategorySchema : termSchema;
    const taxonomy = checkTaxonomy(file, sourceOf(file), schema);
    problems.push(...taxonomy.problems);
    return taxonomy.terms;
  };
  const taxonomies = {
    newsCategories: read("newsCategories"),
    agendaCategories: read("agendaCategories"),
    tags: read("tags"),
    series: read("series"),
  };
  const file = join(dir, "taxonomies", ACRONYMS);
  const { acronyms, problems: faults } = checkAcronyms(file, sourceOf(file));
  const { synonyms, problems: others } = checkSynonyms(synonymsFile(dir), sourceOf(synonymsFile(dir)));
  const { gone, problems: wrong } = checkAddresses(addressesFile(dir), sourceOf(addressesFile(dir)));
  return { taxonomies, acronyms, synonyms, gone, problems: [...problems, ...faults, ...others, ...wrong] };
}

/** What changes when a file does. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs}/${found.size}` : "";
}

export function addressesFile(dir: string): string {
  return join(dir, "addresses.yaml");
}

/** The files of a content folder that hold lists: its taxonomies and its addresses. */
export function taxonomyFiles(dir: string): string[] {
  return [
    addressesFile(dir),
    ...[...Object.values(FILES), ACRONYMS].map((name) => join(dir, "taxonomies", name)),
    synonymsFile(dir),
  ];
}

/** The synonyms of a folder, or those that come with the project where it has none. */
function synonymsFile(dir: string): string {
  const own = join(dir, "taxonomies", SYNONYMS);
  return existsSync(own) ? own : join(OWN, "taxonomies", SYNONYMS);
}

/** Bytes of a file, or nothing when it is missing. */
export function weighFile(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

/** The folders of the downloads: those of the project, then those that a content folder brings. */
export function downloadFolders(dir: string): string[] {
  return ["public", join(dir, "public")];
}

/** How to describe a download that is in one of some folders, by its path there, letter for letter. */
export function describeIn(folders: readonly string[]): ContentSource["describeFile"] {
  return (path) => {
    for (const folder of folders) {
      const bytes = weighFile(join(folder, path));
      if (bytes !== undefined && isSpelled(folder, path))
        return { bytes, format: extname(path).slice(1).toUpperCase() };
    }
    return undefined;
  };
}

/** Where a download is on the disk, from its path on the site; nothing when no file is there. */
export function locateDownload(dir: string, path: string): string | undefined {
  return downloadFolders(dir)
    .map((root) => join(root, path))
    .find((file) => weighFile(file) !== undefined);
}
