import { type Acronym, acronymsSchema } from "../../schemas/taxonomy.ts";
import { type Problem, problemOf } from "../problem.ts";
import { readBySchema } from "../read/by-schema.ts";
import { readYaml } from "../read/yaml/read.ts";

/** Reads the file of acronyms; with a fault there are none, and a site may have no such file. */
export function checkAcronyms(
  file: string,
  source: string | undefined,
): { acronyms: Acronym[]; problems: Problem[] } {
  const yaml = readYaml(source ?? "");
  const { data, faults } = readBySchema(acronymsSchema, yaml.data ?? [], yaml);
  const found = yaml.faults.length > 0 ? yaml.faults : faults;
  return { acronyms: data ?? [], problems: found.map((fault) => problemOf(file, "taxonomy", fault)) };
}
