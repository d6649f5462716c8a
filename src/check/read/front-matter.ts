import type { Place } from "./place.ts";
import { type ReadYaml, readYaml } from "./yaml/read.ts";

export type { Place };

/** A file cut in two: its front matter, read as data, and its body. */
export interface FrontMatter extends ReadYaml {
  /** What could be read; where the YAML has a fault that can be repaired, as repaired. */
  data: Record<string, unknown>;
  body: string;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/**
 * Reads the front matter of an MDX file with YAML 1.2: a date stays the text that was written, so that no
 * time zone and no calendar overflow can change it.
 */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, "");
  const match = text.startsWith("---") ? FENCE.exec(text) : null;
  if (match?.index !== 0) return withoutFence(text);
  const body = text.slice(match[0].length);
  const { data, faults, isRead, ...places } = readYaml(match[1] ?? "", 1);
  const isRecord = data !== null && typeof data === "object" && !Array.isArray(data);
  const empty = isRead && !isRecord ? [{ line: 2, column: 1, message: EMPTY }] : [];
  return {
    data: isRecord ? (data as Record<string, unknown>) : {},
    body,
    faults: [...faults, ...empty],
    isRead: isRead && isRecord,
    ...places,
  };
}

const EMPTY = "l’en-tête ne contient aucun champ. Écrivez par exemple « title: Mon titre ».";

function withoutFence(text: string): FrontMatter {
  const message = text.startsWith("---")
    ? "l’en-tête n’est pas fermé. Ajoutez une ligne « --- » entre les champs et le texte."
    : "l’en-tête manque. La première ligne doit être « --- », suivie des champs (title, summary…) et d’une autre ligne « --- ».";
  const place = { line: 1, column: 1 };
  const places = { placeOf: () => place, typedAt: () => undefined };
  return { data: {}, body: text, faults: [{ ...place, message }], isRead: false, ...places };
}
