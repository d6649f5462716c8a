import { type Fault, type Problem, problemOf } from "../../domain/content/problem.ts";
import { readYaml } from "../../domain/content/yaml/read.ts";
import { ambiguousSpellings, type Term } from "../../domain/taxonomy/term.ts";
import { frenchErrors } from "../../schemas/french-errors.ts";
import { taxonomySchema, termSchema } from "../../schemas/taxonomy.ts";
import { typesetBySchema } from "../../schemas/typeset-by-schema.ts";

/** A taxonomy as it was read: its good terms, and what is wrong with the others. */
export interface CheckedTaxonomy {
  terms: Term[];
  problems: Problem[];
}

/** Reads a file of terms; with a fault, the other terms are still there. */
export function checkTaxonomy(file: string, source: string | undefined): CheckedTaxonomy {
  const of = (found: readonly Fault[]) => found.map((fault) => problemOf(file, "taxonomy", fault));
  if (source === undefined) {
    const message = "fichier absent. Créez-le, vide s’il n’y a aucun terme.";
    return { terms: [], problems: of([{ line: 1, column: 1, message }]) };
  }
  const { data, faults, placeOf } = readYaml(source);
  const result = taxonomySchema.safeParse(data ?? [], { error: frenchErrors(taxonomySchema) });
  const terms = typesetBySchema(taxonomySchema, result.data ?? goodTerms(data));
  const issues = (result.error?.issues ?? []).map(({ path, message }) => ({
    ...placeOf(path),
    key: path.join("."),
    message,
  }));
  return { terms, problems: of(faults.length > 0 ? faults : [...issues, ...clashes(terms, placeOf)]) };
}

function goodTerms(data: unknown): Term[] {
  return (Array.isArray(data) ? data : []).flatMap((item) => termSchema.safeParse(item).data ?? []);
}

function clashes(terms: Term[], placeOf: ReturnType<typeof readYaml>["placeOf"]): Fault[] {
  return ambiguousSpellings(terms).map(([spelling, first, second]) => ({
    ...placeOf([terms.findLastIndex(({ id }) => id === second)]),
    message: `« ${spelling} » désigne deux termes : ${first} et ${second}. Retirez-le de l’un des deux.`,
  }));
}
