import type { z } from "astro/zod";
import { keysMeant } from "../../../domain/text/french-words.ts";
import { nearest } from "../../../domain/text/nearest.ts";
import { helpOf, shapeOf } from "../../../schemas/field.ts";
import { shown, suggestion } from "../../../schemas/french-errors.ts";
import type { ProseComponent } from "../../../schemas/prose/component.ts";

/** A fault of an attribute, or of a tag as a whole. */
export interface PropFault {
  prop?: string | undefined;
  message: string;
}

const FORMATS: Record<string, string> = {
  url: "une adresse complète, qui commence par https://",
  email: "une adresse électronique, par exemple nom@exemple.gouv.fr",
};

/** The faults of the attributes of a component, in French: unknown, missing, wrong. */
export function propFaults(
  { props }: ProseComponent,
  attributes: Readonly<Record<string, string | true>>,
): PropFault[] {
  const shape = shapeOf(props);
  const { error } = props.safeParse(attributes);
  return (error?.issues ?? []).flatMap((issue): PropFault[] => {
    if (issue.code === "unrecognized_keys") {
      const free = Object.keys(shape).filter((name) => !(name in attributes));
      return issue.keys.map((key) => ({ prop: key, message: unknownProp(key, Object.keys(shape), free) }));
    }
    const prop = issue.path.length > 0 ? String(issue.path[0]) : undefined;
    const isFrench = Object.keys(attributes).some((word) => keysMeant(word, [prop ?? ""]).length > 0);
    if (prop !== undefined && !(prop in attributes) && isFrench) return [];
    if (prop === undefined || !(prop in attributes)) return [{ prop, message: absent(prop, issue, shape) }];
    return [{ prop, message: wrong(prop, issue, attributes[prop], shape) }];
  });
}

function unknownProp(key: string, known: readonly string[], free: readonly string[]): string {
  if (known.length === 0) return `attribut inconnu « ${key} » : ce composant n’en a aucun. Retirez-le.`;
  const [meant, ...others] = keysMeant(key, free);
  if (meant !== undefined && others.length === 0) return `attribut inconnu « ${key} ». Écrivez « ${meant} ».`;
  const near = nearest(key, known);
  const instead = near ? `Vouliez-vous écrire « ${near} » ?` : `Attributs possibles : ${known.join(", ")}.`;
  return `attribut inconnu « ${key} ». ${instead}`;
}

function absent(prop: string | undefined, issue: z.core.$ZodIssue, shape: Shape): string {
  if (prop === undefined || issue.code === "custom") return issue.message;
  return `attribut « ${prop} » obligatoire absent.${writing(prop, shape)}`;
}

function wrong(prop: string, issue: z.core.$ZodIssue, value: unknown, shape: Shape): string {
  if (issue.code === "custom") return issue.path.length > 0 ? `${prop} : ${issue.message}` : issue.message;
  if (value === true) return `attribut « ${prop} » sans valeur.${writing(prop, shape)}`;
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return `valeur inconnue ${shown(value)} pour « ${prop} ». ${suggestion(String(value), values)}`;
  }
  if (issue.code === "too_small") return `attribut « ${prop} » vide.${writing(prop, shape)}`;
  const expected = issue.code === "invalid_format" ? FORMATS[issue.format] : undefined;
  return `${prop} : trouvé ${shown(value)}${expected ? ` ; attendu ${expected}` : ""}.${writing(prop, shape)}`;
}

type Shape = Record<string, z.core.$ZodType>;

/** What to write instead: the example of the attribute. */
function writing(prop: string, shape: Shape): string {
  const example = shape[prop] && helpOf(shape[prop])?.example;
  return example === undefined ? "" : ` Écrivez par exemple ${prop}="${example}".`;
}
