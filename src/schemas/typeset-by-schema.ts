import { z } from "astro/zod";
import { typeset } from "../domain/text/typography.ts";
import { shapeOf, unwrap } from "./field.ts";
import { isHumanText } from "./text.ts";

/**
 * Data with its French set, in the texts that people read: its schema tells them from addresses, references,
 * dates and choices. Works on what was written as on what was parsed.
 */
export function typesetBySchema<T>(schema: z.core.$ZodType, data: T): T;
export function typesetBySchema(schema: z.core.$ZodType, data: unknown): unknown {
  if (typeof data === "string") return isHumanText(schema) ? typeset(data) : data;
  if (Array.isArray(data)) {
    const inner = unwrap(schema);
    if (!(inner instanceof z.ZodArray)) return data;
    return data.map((item) => typesetBySchema(inner.element as z.core.$ZodType, item));
  }
  if (data === null || typeof data !== "object") return data;
  const shape = shapeOf(schema);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      shape[key] ? typesetBySchema(shape[key], value) : value,
    ]),
  );
}
