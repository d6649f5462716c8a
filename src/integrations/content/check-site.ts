import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { readFrontMatter } from "../../domain/content/front-matter.ts";
import { byPlace, type Problem } from "../../domain/content/problem.ts";
import { referencesIn } from "../../domain/content/references.ts";
import { toComplete } from "../../domain/content/to-complete.ts";
import { suggestion } from "../../schemas/french-errors.ts";
import { COLLECTIONS, type CollectionName } from "../../schemas/reference.ts";
import { checkEntry } from "./check-entry.ts";
import { addressOf } from "./inventory.ts";
import type { ContentSource } from "./source.ts";

/** What a check of a whole content folder found. */
export interface SiteCheck {
  /** Number of entries read. */
  entries: number;
  problems: Problem[];
}

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** Reads every entry of a content folder and returns all problems, in reading order. */
export async function checkSite(content: ContentSource): Promise<SiteCheck> {
  const entries = (
    await Promise.all(COLLECTIONS.map((collection) => readCollection(collection, content)))
  ).flat();
  const ids = Object.fromEntries(
    COLLECTIONS.map((name) => [
      name,
      entries.filter((entry) => entry.collection === name).map(({ id }) => id),
    ]),
  ) as Record<CollectionName, string[]>;
  const problems = entries.flatMap((entry) => [
    ...entry.problems,
    ...nameProblems(entry),
    ...deadReferences(entry, ids),
    ...missingFacts(entry),
  ]);
  return { entries: entries.length, problems: [...problems, ...aliasClashes(entries)].sort(byPlace) };
}

interface ReadEntry extends ReturnType<typeof checkEntry> {
  collection: CollectionName;
  id: string;
  file: string;
  source: string;
}

async function readCollection(collection: CollectionName, content: ContentSource): Promise<ReadEntry[]> {
  const dir = join(content.dir, collection);
  if (!existsSync(dir)) return [];
  const files = (await glob("**/*.mdx", { cwd: dir })).sort();
  return files.map((name) => {
    const file = join(dir, name);
    const source = readFileSync(file, "utf8");
    return {
      collection,
      id: name.replace(/\.mdx$/, ""),
      file,
      source,
      ...checkEntry(collection, file, source, content),
    };
  });
}

function at(entry: ReadEntry, path: readonly PropertyKey[], message: string): Problem {
  const place = readFrontMatter(entry.source).placeOf(path);
  return { file: entry.file, ...place, key: path.join("."), message, severity: "error" };
}

function nameProblems(entry: ReadEntry): Problem[] {
  if (FILE_NAME.test(entry.id)) return [];
  const message = `nom de fichier « ${entry.id}.mdx » : il devient l’adresse de la page. Écrivez-le en minuscules sans accent, avec des tirets.`;
  return [{ file: entry.file, line: 1, column: 1, key: "", message, severity: "error" }];
}

function deadReferences(entry: ReadEntry, ids: Record<CollectionName, string[]>): Problem[] {
  return referencesIn(entry.parsed)
    .filter(({ reference }) => !ids[reference.collection].includes(reference.id))
    .map(({ path, reference }) =>
      at(
        entry,
        path,
        `« ${reference.id} » n’existe pas dans ${reference.collection}. ${nearestOf(reference.id, ids[reference.collection])}`,
      ),
    );
}

function nearestOf(id: string, known: string[]): string {
  return known.length > 12 && !suggestion(id, known).startsWith("Vouliez")
    ? "Vérifiez le nom du fichier."
    : suggestion(id, known);
}

function missingFacts({ file, source }: ReadEntry): Problem[] {
  const message = "« à compléter » : donnez cette information, ou faites-la donner.";
  return toComplete(source).map((place) => ({ file, ...place, key: "", message, severity: "note" }));
}

/** Former addresses that two entries claim, or that are the address of a page. */
function aliasClashes(entries: ReadEntry[]): Problem[] {
  const read = entries.filter(({ parsed }) => parsed !== undefined);
  const dataOf = ({ parsed }: ReadEntry) => parsed as Parameters<typeof addressOf>[2];
  const owners = new Map(
    read.map((entry) => [addressOf(entry.collection, entry.id, dataOf(entry)), entry.file]),
  );
  return read.flatMap((entry) => {
    return dataOf(entry).aliases.flatMap((alias, index) => {
      const address = alias.replace(/\/?$/, "/");
      const owner = owners.get(address);
      owners.set(address, entry.file);
      return owner === undefined
        ? []
        : [
            at(
              entry,
              ["aliases", index],
              `l’adresse « ${alias} » est déjà prise par ${owner}. Retirez-la de l’un des deux.`,
            ),
          ];
    });
  });
}
