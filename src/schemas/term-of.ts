import { z } from "astro/zod";
import { findTerm, type Term } from "../domain/taxonomy/term.ts";
import { suggestion } from "./french-errors.ts";

/** A term of a taxonomy, written as its identifier, its label or a variant; read as its identifier. */
export function termOf(terms: readonly Term[], taxonomyFile: string) {
  return written(terms).transform((input, context) => {
    const term = findTerm(terms, input);
    if (term) return term.id;
    const labels = terms.map(({ label }) => label);
    context.addIssue({
      code: "custom",
      message: `« ${input} » n’est pas dans ${taxonomyFile}. ${suggestion(input, labels)}`,
    });
    return z.NEVER;
  });
}

/** What editors are offered as they write; another spelling of a term is no fault there. */
function written(terms: readonly Term[]) {
  const choices = terms.map(({ label, description }) => ({ const: label, description }));
  return z.string().meta({ anyOf: [...choices, { type: "string" }] });
}
