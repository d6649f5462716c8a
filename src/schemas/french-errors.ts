import type { z } from "astro/zod";
import { booleanMeant, keysMeant, valueMeant } from "../domain/text/french-words.ts";
import { nearest } from "../domain/text/nearest.ts";
import { helpOf, keysBelow, schemaAt, shapeOf } from "./field.ts";

const TYPE_NAMES: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste (une ligne par élément, chacune précédée d’un tiret)",
  object: "un groupe de champs en retrait",
  null: "rien",
  undefined: "rien",
};

const FORMATS: Record<string, string> = {
  url: "une adresse complète, qui commence par https://",
  email: "une adresse électronique, par exemple nom@exemple.gouv.fr",
};

/** A value as an editor recognises it in a message: quoted, on one line, not too long. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    const line = value.replaceAll(/\s+/g, " ").trim();
    return `« ${line.length > 80 ? `${line.slice(0, 77)}…` : line} »`;
  }
  if (Array.isArray(value)) return "une liste";
  if (value !== null && typeof value === "object") return "un groupe de champs";
  return `« ${String(value)} »`;
}

/** A list of choices, each between guillemets. */
export function choices(values: readonly unknown[]): string {
  return values.map(shown).join(", ");
}

/** What a French word stands for; else « Vouliez-vous… » when a known name is near, and the known names if none is. */
export function suggestion(received: string, known: readonly string[]): string {
  if (known.length === 0) return "Aucune valeur n’est encore définie.";
  const meant = valueMeant(received, known);
  if (meant) return `Écrivez « ${meant} ».`;
  const near = nearest(received, known);
  return near ? `Vouliez-vous écrire « ${near} » ?` : `Valeurs possibles : ${choices(known)}.`;
}

/**
 * The French sentence of a zod issue: what was found, what is expected, what to write instead.
 * A sentence written in a schema wins over this one.
 *
 * @param root the schema of the entry, where keys have their examples
 * @param typedAt what was typed of a number or another value that is no text
 */
export function frenchErrors(
  root: z.ZodType,
  typedAt: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): z.core.$ZodErrorMap {
  return (issue) => {
    const path = issue.path ?? [];
    const typed = typedAt(path) ?? issue.input;
    const schema = schemaAt(root, path);
    const help = schema && helpOf(schema);
    const write = help ? ` Écrivez par exemple « ${String(path.at(-1))}: ${help.example} ».` : "";
    const isMissing = issue.input === undefined && issue.code.startsWith("invalid_");
    if (isMissing) return `champ obligatoire absent.${write}`;
    if (issue.input === null) return `champ vide.${write}`;
    switch (issue.code) {
      case "invalid_type":
        return `trouvé ${shown(typed)} ; attendu ${TYPE_NAMES[issue.expected] ?? issue.expected}.${asMeant(path, issue.expected, issue.input, typed, help?.example) ?? write}`;
      case "invalid_value":
        if (path.at(-1) === "status" && keysMeant(String(typed), ["full"]).length > 0)
          return `valeur inconnue ${shown(typed)}. Retirez ce champ, et écrivez « full: true » sous « registration ».`;
        return `valeur inconnue ${shown(typed)}. ${suggestion(String(typed), issue.values.map(String))}`;
      case "unrecognized_keys":
        return issue.keys.map((key) => unknownKey(root, path, key)).join(" ");
      case "too_small":
        return issue.origin === "string"
          ? `texte vide.${write}`
          : `trop petit : au moins ${String(issue.minimum)} attendu.${write}`;
      case "too_big":
        return `trop grand : au plus ${String(issue.maximum)} attendu.${write}`;
      case "invalid_format":
        return `trouvé ${shown(issue.input)} ; attendu ${FORMATS[issue.format] ?? "une autre forme"}.${write}`;
      default:
        return undefined;
    }
  };
}

/** Whether the example of a key is an address or a path: no number can be one. */
export function isAddress(example = ""): boolean {
  return /^(\.?\/|https?:)|@/.test(example);
}

/** The value that was written, as the expected type: a list on one line, a number between quotation marks. */
function asMeant(
  path: readonly PropertyKey[],
  expected: string,
  input: unknown,
  typed: unknown,
  example: string | undefined,
): string | undefined {
  const key = path.at(-1);
  const before = typeof key === "string" ? `${key}: ` : "";
  if (
    expected === "string" &&
    !isAddress(example) &&
    (typeof input === "number" || typeof input === "boolean")
  )
    return ` Écrivez « ${before}"${String(typed)}" », entre guillemets.`;
  if (expected === "array" && typeof input === "string" && input.trim() !== "") {
    const items = input.split(/[,;]/).map((item) => item.trim());
    return ` Écrivez « ${before}[${items.filter(Boolean).join(", ")}] ».`;
  }
  const meant =
    expected === "boolean" && typeof input === "string" ? booleanMeant(input, String(key)) : undefined;
  return meant === undefined ? undefined : ` Écrivez « ${before}${meant} ».`;
}

/**
 * The French sentence of a key that the group of keys at a path does not have.
 *
 * @param group what stands there: a key that is written already is not the one that was meant
 */
export function unknownKey(
  root: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  group: Readonly<Record<PropertyKey, unknown>> = {},
): string {
  const known = Object.keys(shapeOf(schemaAt(root, path) ?? root));
  const here = keysMeant(key, known);
  const free = here.filter((name) => !(name in group));
  const below = known.flatMap((name) => {
    const inner = keysBelow(schemaAt(root, [...path, name]));
    const meant = inner.includes(key) ? key : keysMeant(key, inner)[0];
    return meant ? [`« ${meant} » sous « ${name} »`] : [];
  });
  const near = nearest(key, known);
  const written = free.length > 0 ? free.map((name) => `« ${name} »`) : here.length > 0 ? [] : below;
  const instead =
    written.length > 0 && written.length < 4
      ? `Écrivez ${written.join(" ou ")}.`
      : near
        ? `Vouliez-vous écrire « ${near} » ?`
        : `Champs possibles : ${known.join(", ")}.`;
  return `champ inconnu « ${key} ». ${instead}`;
}
