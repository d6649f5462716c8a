import { nodesOf } from "../../read/mdx/node.ts";
import { placeAt } from "../../read/place.ts";
import type { SiteRule } from "./site.ts";

/** Texts that hold a place until the real one comes: those of `npm run new` and of VS Code, and everybody’s. */
const PLACEHOLDERS: readonly RegExp[] = [
  /À compléter[ \u00A0]?:[^\n"]*/g,
  /(?<!À compléter : )deux ou trois phrases qui disent l’essentiel/gi,
  /(?<=^\s*(?:title|name|city): "?)(?:Titre|Nom du lieu|Commune)(?="?$)/gm,
  /lorem ipsum/gi,
  // Roman numerals are figures: « chapitre XX », « Ligue XX ».
  /(?<!(?:[Cc]hapitre|titre|tome|livre|volume|partie|annexe|article|section|Ligue)s?[ \u00A0]|[\p{L}\d])XX+(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:TODO|FIXME|TBD)(?![\p{L}\d])/gu,
  /(?<![\w.-])(?:www\.)?exemple\.(?:fr|com)(?![\w-])/gi,
];

/** What holds a place never goes out: an error in what is published, a note in a draft. */
export const placeholders: SiteRule = ({ source, tree, raw }) => {
  const isDraft = raw.draft === true;
  const code = nodesOf(tree, "code", "inlineCode").flatMap(({ position }) => position ?? []);
  return PLACEHOLDERS.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (code.some(({ start, end }) => index >= start.offset && index < end.offset)) return [];
      const remedy = isDraft
        ? "Remplacez-le avant de publier."
        : "Remplacez-le, ou ajoutez « draft: true » à l’en-tête.";
      const message = `texte d’attente « ${found} ». ${remedy}`;
      return [{ ...placeAt(source, index), message, severity: isDraft ? ("note" as const) : "error" }];
    }),
  );
};
