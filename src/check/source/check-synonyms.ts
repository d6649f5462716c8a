import { z } from "astro/zod";
import { nameKey } from "../../domain/search/places.ts";
import { partsOf } from "../../domain/search/query.ts";
import { type Synonym, synonymSchema } from "../../schemas/taxonomy.ts";
import { type Fault, type Problem, problemOf } from "../problem.ts";
import { readBySchema } from "../read/by-schema.ts";
import { readYaml } from "../read/yaml/read.ts";

/** Reads the file of synonyms: with a fault, the groups that are right. A site may have no such file. */
export function checkSynonyms(
  file: string,
  source: string | undefined,
): { synonyms: Synonym[]; problems: Problem[] } {
  const yaml = readYaml(source ?? "");
  const { faults } = readBySchema(z.array(synonymSchema), yaml.data ?? [], yaml);
  const rows = (Array.isArray(yaml.data) ? yaml.data : []).map((row) => synonymSchema.safeParse(row).data);
  const said = rows.map((synonym) => (synonym ? faultsOf(synonym) : []));
  const found: Fault[] = [
    ...(yaml.faults.length > 0 ? yaml.faults : faults),
    ...said.flatMap((messages, row) => messages.map((message) => ({ ...yaml.placeOf([row]), message }))),
    ...repeated(rows).map(({ row, message }) => ({ ...yaml.placeOf([row]), message })),
  ];
  return {
    synonyms: rows.flatMap((synonym, row) => (synonym && said[row]?.length === 0 ? [synonym] : [])),
    problems: found.map((fault) => problemOf(file, "taxonomy", fault)),
  };
}

/** What the search makes of a word or an expression: two with the same find each other already. */
function keyOf(words: string): string {
  return nameKey(partsOf(words, "fr", []));
}

function faultsOf({ words, search, finds }: Synonym): string[] {
  const isBothWays = words !== undefined && !search && !finds;
  const isOneWay = !words && search?.length && finds?.length;
  if (!isBothWays && !isOneWay)
    return [
      "un groupe s’écrit « words: [mot, autre mot] » ou, pour un seul sens, « search: [mot] » et « finds: [autre mot] ». Gardez l’un ou l’autre.",
    ];
  if (words?.length === 1) return [`« ${words[0]} » est seul. Ajoutez un synonyme, ou retirez-le.`];
  const all = [...(words ?? []), ...(search ?? []), ...(finds ?? [])];
  const seen = new Map<string, string>();
  return all.flatMap((word) => {
    const other = seen.get(keyOf(word));
    seen.set(keyOf(word), word);
    return other
      ? [`« ${other} » et « ${word} » se trouvent déjà l’un par l’autre. Gardez l’un des deux.`]
      : [];
  });
}

/** Words that two groups hold both ways: they are one group. */
function repeated(rows: readonly (Synonym | undefined)[]): { row: number; message: string }[] {
  const seen = new Map<string, number>();
  return rows.flatMap((synonym, row) =>
    (synonym?.words ?? []).flatMap((word) => {
      const first = seen.get(keyOf(word)) ?? row;
      seen.set(keyOf(word), first);
      if (first === row) return [];
      return [
        {
          row,
          message: `« ${word} » est déjà dans le groupe n° ${first + 1}. Mettez les deux groupes en un.`,
        },
      ];
    }),
  );
}
