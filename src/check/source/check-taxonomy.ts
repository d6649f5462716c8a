import { z } from "astro/zod";
import { ambiguousSpellings, type Term } from "../../domain/taxonomy/term.ts";
import { type newsCategorySchema, termSchema } from "../../schemas/taxonomy.ts";
import { typesetBySchema } from "../../schemas/typeset-by-schema.ts";
import { type Fault, type Problem, problemOf } from "../problem.ts";
import { readBySchema } from "../read/by-schema.ts";
import { readYaml } from "../read/yaml/read.ts";

/** A taxonomy as it was read: its good terms, and what is wrong with the others. */
export interface CheckedTaxonomy {
  terms: Term[];
  problems: Problem[];
}

type TermSchema = typeof termSchema | typeof newsCategorySchema;

/** Reads a file of terms; with a fault, the other terms are still there. */
export function checkTaxonomy(
  file: string,
  source: string | undefined,
  term: TermSchema = termSchema,
): CheckedTaxonomy {
  const of = (found: readonly Fault[]) => found.map((fault) => problemOf(file, "taxonomy", fault));
  if (source === undefined) {
    const message = "fichier absent. Créez-le, vide s’il n’y a aucun terme.";
    return { terms: [], problems: of([{ line: 1, column: 1, message }]) };
  }
  const yaml = readYaml(source);
  const schema = z.array(term);
  const { data, faults } = readBySchema(schema, yaml.data ?? [], yaml);
  const terms: Term[] = typesetBySchema(schema, data ?? goodTerms(yaml.data, term));
  const found = yaml.faults.length > 0 ? yaml.faults : [...faults, ...clashes(terms, yaml.placeOf)];
  return { terms, problems: of(found) };
}

function goodTerms(data: unknown, term: TermSchema): Term[] {
  return (Array.isArray(data) ? data : []).flatMap((item) => term.safeParse(item).data ?? []);
}

function clashes(terms: Term[], placeOf: ReturnType<typeof readYaml>["placeOf"]): Fault[] {
  return ambiguousSpellings(terms).map(([spelling, first, second]) => ({
    ...placeOf([terms.findLastIndex(({ id }) => id === second)]),
    message: `« ${spelling} » désigne deux termes : ${first} et ${second}. Retirez-le de l’un des deux.`,
  }));
}
