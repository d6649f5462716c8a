import { mdxToMdast } from "satteri";
import type { Fault } from "../../problem.ts";
import { placeAt } from "../place.ts";
import type { MdxNode } from "./node.ts";
import { type Wound, woundAt } from "./syntax-error.ts";

/** A body as a tree, with what the parser could not read. */
export interface ParsedBody {
  tree: MdxNode;
  faults: Fault[];
}

/** Enough for any text by hand; a file that is no text at all must not keep the check busy. */
const MOST = 200;

/**
 * Reads the body of an entry as MDX. The parser stops at the first fault: the piece it cannot read is
 * replaced by spaces, so that lines and columns stay, and it reads again until everything is said.
 *
 * @param source the whole file, so that lines are those the editor sees
 */
export function parseBody(source: string): ParsedBody {
  let text = source;
  const faults: Fault[] = [];
  const orphans: string[] = [];
  while (faults.length < MOST) {
    try {
      const tree = mdxToMdast(text, { features: { frontmatter: true } }) as MdxNode;
      return { tree, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
    } catch (error) {
      const wound = woundOf(text, error instanceof Error ? error.message : String(error));
      const half = orphans.indexOf(closedBy(text, wound));
      if (half === -1) faults.push({ ...placeAt(text, wound.at ?? wound.start), message: wound.message });
      else orphans.splice(half, 1);
      if (wound.orphan) orphans.push(wound.orphan);
      text = blank(text, wound);
    }
  }
  return { tree: { type: "root", children: [] }, faults };
}

function woundOf(text: string, message: string): Wound {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = (place: string) => {
    const [, line = "1", column = "1"] = /(\d+):(\d+)/.exec(place) ?? [];
    return Math.min((starts[Number(line) - 1] ?? 0) + Number(column) - 1, Math.max(text.length - 1, 0));
  };
  const wound = woundAt(text, message, offsetOf(message), offsetOf);
  return { ...wound, end: Math.max(wound.end, wound.start + 1) };
}

/** The name of the tag that a wound closes, if it is a closing tag. */
function closedBy(text: string, { start }: Wound): string {
  return /^<\/([\w.]*)/.exec(text.slice(start))?.[1] ?? "";
}

/** Within a line, no space: what stands beside, such as bold, would end elsewhere. */
function blank(text: string, { start, end }: Wound): string {
  const isWithin = /\S/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  const filler = isWithin ? "\u200B" : " ";
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, filler) + text.slice(end);
}
