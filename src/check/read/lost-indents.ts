import type { z } from "astro/zod";
import { keysBelow, shapeOf } from "../../schemas/field.ts";
import type { Change, Fault } from "../problem.ts";
import type { Meant } from "./meant.ts";
import type { ReadYaml } from "./yaml/read.ts";

/**
 * The groups whose lines stand at the margin, or behind spaces that YAML takes for letters (no-break spaces): to
 * YAML the group is empty, and its lines are keys of the entry. The data have them where they were meant.
 */
export function lostIndents(schema: z.ZodType, meant: Meant, placeOf: ReadYaml["placeOf"]): Fault[] {
  const shape = shapeOf(schema);
  const written = Object.entries(meant.data ?? {});
  return written.flatMap(([group, value], index): Fault[] => {
    const inner = keysBelow(shape[group]);
    const isLost = (name: string) =>
      !(name in shape) && inner.includes(name.trim()) && (value === null || /^\s/.test(name));
    const rest = written.slice(index + 1).map(([name]) => name);
    const end = rest.findIndex((name) => !isLost(name));
    const names = end === -1 ? rest : rest.slice(0, end);
    if (names.length === 0) return [];
    const edits = names.map((name): Change => {
      const length = name.length - name.trimStart().length;
      return { ...placeOf([name]), length, words: " ".repeat(length || 2) };
    });
    if (value === null) meant.set([group], {});
    const last = Array.isArray(value) ? [value.length - 1] : [];
    for (const name of names) meant.move([name], [group, ...last, name.trim()]);
    const lines = names.map((name) => `« ${name.trim()} »`).join(", ");
    const message = `le retrait sous « ${group} » manque. Mettez deux espaces ordinaires devant ${lines}.`;
    return [{ ...placeOf([group]), key: group, message, edits }];
  });
}
