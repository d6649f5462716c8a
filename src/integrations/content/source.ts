import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { ambiguousSpellings, type Taxonomies, type Term } from "../../domain/taxonomy/term.ts";
import { frenchErrors } from "../../schemas/french-errors.ts";
import type { FileDescription } from "../../schemas/shared.ts";
import { taxonomySchema } from "../../schemas/taxonomy.ts";

/** Where the content of a site is, and what its entries rely on. */
export interface ContentSource {
  /** Folder of the content, from the root of the project. */
  dir: string;
  taxonomies: Taxonomies;
  /** Format and weight of a download, or nothing when the file is missing. */
  describeFile(path: string): FileDescription | undefined;
}

const FILES: Record<keyof Taxonomies, string> = {
  newsCategories: "news-categories.yaml",
  agendaCategories: "agenda-categories.yaml",
  tags: "tags.yaml",
  series: "series.yaml",
};

/**
 * Opens the content folder: reads its taxonomies and learns where its downloads are
 * (`public/`, then `<dir>/public/`).
 *
 * @throws Error with a French sentence when a taxonomy cannot be read
 */
export function openContent(dir: string): ContentSource {
  const read = (name: keyof Taxonomies) => readTaxonomy(join(dir, "taxonomies", FILES[name]));
  return {
    dir,
    taxonomies: {
      newsCategories: read("newsCategories"),
      agendaCategories: read("agendaCategories"),
      tags: read("tags"),
      series: read("series"),
    },
    describeFile: (path) => describe(["public", join(dir, "public")].map((root) => join(root, path))),
  };
}

/** The files of the taxonomies of a content folder. */
export function taxonomyFiles(dir: string): string[] {
  return Object.values(FILES).map((name) => join(dir, "taxonomies", name));
}

function readTaxonomy(file: string): Term[] {
  if (!existsSync(file)) throw new Error(`${file} : fichier absent. Créez-le, vide s’il n’y a aucun terme.`);
  const result = taxonomySchema.safeParse(readYaml(file) ?? [], { error: frenchErrors(taxonomySchema) });
  if (!result.success) {
    throw new Error(
      result.error.issues.map(({ path, message }) => `${file} — ${path.join(".")} : ${message}`).join("\n"),
    );
  }
  const [clash] = ambiguousSpellings(result.data);
  if (clash)
    throw new Error(
      `${file} — « ${clash[0]} » désigne deux termes : ${clash[1]} et ${clash[2]}. Retirez-le de l’un des deux.`,
    );
  return result.data;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    throw new Error(
      `${file}:${line} — écriture impossible à lire. Vérifiez les guillemets, les deux-points et le retrait.`,
    );
  }
}

function describe(candidates: string[]): FileDescription | undefined {
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  return found === undefined
    ? undefined
    : { bytes: statSync(found).size, format: extname(found).slice(1).toUpperCase() };
}
