import { z } from "astro/zod";
import { helpOf, shapeOf, unwrap } from "../../schemas/field.ts";

/** A key of a front matter, or an attribute of a component, as editors are told of it. */
export interface Field {
  /** Its name; that of a key inside others is dotted, `[]` marking a list: `files[].title`. */
  name: string;
  required: boolean;
  description: string;
  example: string;
}

/** Every field of a schema that has a sentence, in order, each group followed by its own. */
export function fieldsOf(schema: z.core.$ZodType, above = ""): Field[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, value]) => {
    const name = above + key;
    const help = helpOf(value);
    const { element, inside } = insideOf(value, name);
    const own = help ? [{ name, required: !z.safeParse(value, undefined).success, ...help }] : [];
    return [...own, ...(element ? fieldsOf(element, inside) : [])];
  });
}

/** The group of keys that a value is, or is a list of. */
function insideOf(value: z.core.$ZodType, name: string): { element?: z.core.$ZodType; inside: string } {
  const plain = unwrap(value);
  if (plain._zod.def.type !== "array") return { element: plain, inside: `${name}.` };
  return { element: (plain._zod.def as z.core.$ZodArrayDef).element, inside: `${name}[].` };
}
