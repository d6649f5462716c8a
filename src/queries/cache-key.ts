import { isOver } from "../domain/agenda/period.ts";
import { readEnvironment } from "../environment.ts";
import { nameOf } from "../integrations/kept/kept-results.ts";
import type { AnyItem } from "./entries.ts";

/** Dev makes a page each time that it is asked for. `import.meta.env.DEV` is true of builds too, where NODE_ENV says so. */
export const IN_DEV = import.meta.hot !== undefined;

/**
 * Names all that a page shows besides the code of the project, which Astro follows by itself: it takes from a former
 * build a page that had the same name. An entry stands for what other pages can show of it, all but its text; where an
 * event that is not over is among them, the page may show the present.
 */
export function cacheKey(shown: unknown, now: Temporal.Instant): string | undefined {
  if (IN_DEV) return undefined;
  const { demo, preview } = readEnvironment(process.env);
  let moves = demo;
  const text = JSON.stringify([preview, shown], (_, value: unknown) => {
    if (!isItem(value)) return value;
    moves ||= value.collection === "agenda" && !isOver(value.period, now);
    return faceOf(value);
  });
  return nameOf(moves ? `${now} ${text}` : text);
}

function isItem(value: unknown): value is AnyItem {
  return typeof value === "object" && value !== null && "entry" in value && "collection" in value;
}

const faces = new WeakMap<AnyItem, string>();

function faceOf(item: AnyItem): string {
  const face = faces.get(item) ?? JSON.stringify({ ...item, entry: undefined }, withoutText);
  faces.set(item, face);
  return face;
}

function withoutText(key: string, value: unknown): unknown {
  return key === "body" || key === "textFacts" ? undefined : value;
}
