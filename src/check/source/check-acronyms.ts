import { frenchErrors } from "../../schemas/french-errors.ts";
import { type Acronym, acronymsSchema } from "../../schemas/taxonomy.ts";
import { type Problem, problemOf } from "../problem.ts";
import { readYaml } from "../read/yaml/read.ts";

/** Reads the file of acronyms; with a fault there are none, and a site may have no such file. */
export function checkAcronyms(
  file: string,
  source: string | undefined,
): { acronyms: Acronym[]; problems: Problem[] } {
  const { data, faults, placeOf } = readYaml(source ?? "");
  const result = acronymsSchema.safeParse(data ?? [], { error: frenchErrors(acronymsSchema) });
  const issues = (result.error?.issues ?? []).map(({ path, message }) => ({
    ...placeOf(path),
    key: path.join("."),
    message,
  }));
  const found = faults.length > 0 ? faults : issues;
  return { acronyms: result.data ?? [], problems: found.map((fault) => problemOf(file, "taxonomy", fault)) };
}
