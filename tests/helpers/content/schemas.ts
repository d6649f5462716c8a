import { z } from "astro/zod";
import { frenchErrors } from "../../../src/schemas/french-errors.ts";
import type { SchemaTools } from "../../../src/schemas/shared.ts";

const term = (id: string, label: string, variants: string[] = []) => ({ id, label, variants });

/** Surroundings of a schema with no disk: images are paths, one download exists, terms are few. */
export const TOOLS: SchemaTools = {
  image: (() => z.string()) as unknown as SchemaTools["image"],
  describeFile: (path) =>
    path === "/documents/programme.pdf" ? { bytes: 1_234_567, format: "PDF" } : undefined,
  taxonomies: {
    newsCategories: [
      term("article", "Article"),
      term("communique-de-presse", "Communiqué de presse", ["Communiqué", "CP"]),
    ],
    agendaCategories: [term("conference", "Conférence"), term("atelier", "Atelier", ["Ateliers"])],
    tags: [
      term("evenement", "Évènement", ["Événement"]),
      term("accessibilite", "Accessibilité", ["Accessibilité numérique", "A11y"]),
    ],
    series: [term("journee-numerique", "Journée Numérique")],
  },
};

/** The faults of a value, each as an editor reads it: `key : sentence`. */
export function faultsOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value, { error: frenchErrors(schema) });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")} : ${message}`);
}
