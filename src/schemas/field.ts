import { z } from "astro/zod";

/** What the documentation and the messages say of a front-matter key. */
export interface FieldHelp {
  /** One sentence, in French, for editors. */
  description: string;
  /** A value to copy, as it is written in YAML. */
  example: string;
}

/** Names a key for editors: its sentence and its example are kept with the schema. */
export function field<T extends z.ZodType>(schema: T, description: string, example: string): T {
  return schema.meta({ description, example }) as T;
}

/** Removes the wrappers (optional, default, transform) around a schema. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  if (def.type === "pipe") return unwrap((def as z.core.$ZodPipeDef).in);
  if (["optional", "default", "prefault", "nullable", "readonly"].includes(def.type)) {
    return unwrap((def as z.core.$ZodOptionalDef).innerType);
  }
  return schema;
}

/** The keys of an object schema with their schemas; none for another schema. */
export function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const inner = unwrap(schema);
  if (inner._zod.def.type !== "object") return {};
  return (inner._zod.def as z.core.$ZodObjectDef).shape;
}

/** The keys of a group, or of each group of a list. */
export function keysBelow(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  if (inner?._zod.def.type === "array") return keysBelow((inner._zod.def as z.core.$ZodArrayDef).element);
  return inner ? Object.keys(shapeOf(inner)) : [];
}

/** The sentence and the example given to a schema, through its wrappers. */
export function helpOf(schema: z.core.$ZodType): FieldHelp | undefined {
  let current = schema;
  for (;;) {
    const meta = z.globalRegistry.get(current) as FieldHelp | undefined;
    if (meta?.example !== undefined) return meta;
    const { def } = current._zod as {
      def: { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType };
    };
    const next = def.innerType ?? def.in;
    if (!next) return undefined;
    current = next;
  }
}

/** The schema at a path of keys and indexes, or nothing where the path leaves the schema. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return schema;
  const inner = unwrap(schema);
  const next =
    inner._zod.def.type === "array"
      ? (inner._zod.def as z.core.$ZodArrayDef).element
      : shapeOf(inner)[String(head)];
  return next && schemaAt(next, rest);
}
