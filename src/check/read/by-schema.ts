import { z } from "astro/zod";
import { helpOf, schemaAt } from "../../schemas/field.ts";
import { frenchErrors, isAddress, unknownKey } from "../../schemas/french-errors.ts";
import type { Fault } from "../problem.ts";
import type { ReadYaml } from "./yaml/read.ts";

/** What a schema makes of a YAML text. */
export interface BySchema<T> {
  /** Nothing when there is a fault. */
  data: T | undefined;
  /** One for each key, at its place. */
  faults: Fault[];
}

/** Reads data by a schema; sentences quote what was typed, not what YAML made of it (`01000`, `1.10`). */
export function readBySchema<T extends z.ZodType>(
  schema: T,
  data: unknown,
  { placeOf, typedAt }: Pick<ReadYaml, "placeOf" | "typedAt">,
): BySchema<z.output<T>> {
  const result = schema.safeParse(data, { error: frenchErrors(schema, typedAt) });
  const at = (path: readonly PropertyKey[], message: string): Fault => ({
    ...placeOf(path),
    key: path.join("."),
    message,
  });
  const faults = (result.error?.issues ?? []).flatMap((issue) => {
    const { path } = issue;
    if (issue.code !== "unrecognized_keys")
      return at(path, ofText(schema, path, typedAt(path)) ?? issue.message);
    const group = path.reduce((value, key) => (value as Group)[key], data) as Group;
    return issue.keys.map((key) =>
      at(
        [...path, key],
        /\s/.test(key) && group[key] === null ? cutText(key) : unknownKey(schema, path, key),
      ),
    );
  });
  return { data: result.data, faults };
}

/** What is said of a number as the text that it should be: an hour, a day. Nothing when that text is right. */
function ofText(
  root: z.ZodType,
  path: readonly PropertyKey[],
  typed: string | undefined,
): string | undefined {
  const schema = schemaAt(root, path);
  if (typed === undefined || !schema || isAddress(helpOf(schema)?.example)) return undefined;
  return z.safeParse(schema, typed, { error: frenchErrors(schema as z.ZodType) }).error?.issues[0]?.message;
}

type Group = Record<PropertyKey, unknown>;

/** In a group on one line, a comma ends a text: what follows looks like a key that has no value. */
function cutText(key: string): string {
  return `une virgule coupe le texte avant « ${key} ». Mettez tout le texte entre guillemets droits doubles.`;
}
