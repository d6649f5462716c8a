import type { Reference } from "../../schemas/reference.ts";

/** A reference found in an entry, with the path of its key. */
export interface FoundReference {
  path: PropertyKey[];
  reference: Reference;
}

function isReference(value: unknown): value is Reference {
  return value !== null && typeof value === "object" && "collection" in value && "id" in value;
}

/** Every reference to another entry in the parsed data of an entry, whatever its key. */
export function referencesIn(data: unknown, path: PropertyKey[] = []): FoundReference[] {
  if (isReference(data)) return [{ path, reference: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => referencesIn(item, [...path, index]));
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([key, value]) => referencesIn(value, [...path, key]));
}
