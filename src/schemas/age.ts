import { z } from "astro/zod";
import { shown } from "./french-errors.ts";

const YEARS_OR_MONTHS = /^([1-9]\d{0,2})\s*(?:(ans?|years?)|mois|months?)$/i;

function refuse(received: unknown): string {
  return `durée illisible ${shown(received)} ; attendu un nombre d’années ou de mois, par exemple « 2 ans » ou « 18 mois ».`;
}

/** An age written in years or months (`2 ans`, `18 mois`; `2 years`, `18 months` too), read as months. */
export const age = z.string({ error: ({ input }) => refuse(input) }).transform((input, context): number => {
  const [, count, years] = YEARS_OR_MONTHS.exec(input.trim()) ?? [];
  if (count !== undefined) return Number(count) * (years === undefined ? 1 : 12);
  context.addIssue({ code: "custom", message: refuse(input) });
  return z.NEVER;
});
