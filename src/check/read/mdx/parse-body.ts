import { mdxToMdast } from "satteri";
import type { Fault } from "../../problem.ts";
import { placeAt } from "../place.ts";
import { cutDeep } from "./cut-deep.ts";
import type { MdxNode } from "./node.ts";
import { type Wound, woundAt } from "./syntax-error.ts";

/** A body as a tree, with what the parser could not read. */
export interface ParsedBody {
  tree: MdxNode;
  faults: Fault[];
}

/** Faults enough for any text by hand. */
const MOST = 200;
/**
 * From each sign that may open code, the parser may read to the end of the text: signs read, of all readings together.
 * A file that is no text at all must not keep the check busy.
 */
const MOST_SIGNS = 10_000;

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
  let signs = 0;
  while (faults.length < MOST && signs < MOST_SIGNS) {
    signs += text.match(/[{<]/g)?.length ?? 0;
    try {
      const tree = mdxToMdast(text, { features: { frontmatter: true } }) as MdxNode;
      faults.push(...cutDeep(tree));
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
  return { tree: unread(source), faults };
}

/** The tree of a file of which nothing is words. */
function unread({ length }: string): MdxNode {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  };
  return { type: "root", children: [{ type: "yaml", position }] };
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
