import type { Block } from "../../domain/search/index-text.ts";
import { PLACE_WEIGHTS } from "../../domain/search/weights.ts";
import { decodeEntities, type HtmlNode, isElement, isText } from "./html-tree.ts";

/** The title of the page is an `h1`. */
const WEIGHTS: Readonly<Record<string, number>> = PLACE_WEIGHTS;
/** Elements inside a line of text; any other starts a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Elements whose content is no text of the page. */
const SILENT = new Set(["script", "style", "template", "svg", "noscript", "iframe", "button", "select"]);

interface Place {
  weight: number;
  quiet: boolean;
  heading: Block["heading"];
}

/**
 * The blocks of a page, as its attributes say: `data-pagefind-ignore` leaves an element out,
 * `data-pagefind-weight` says how much its words count (0: shown, not searched), `data-search-quiet` that they
 * are searched and not shown. What is hidden is left out.
 */
export function blocksOf(body: HtmlNode): Block[] {
  const blocks: Block[] = [];
  let text = "";
  const end = ({ weight, quiet, heading }: Place) => {
    const line = text.replaceAll(/[^\S\u00A0]+/g, " ").trim();
    if (line !== "") blocks.push({ text: line, weight, quiet, heading });
    text = "";
  };
  let label: Block | undefined;
  // A fact is one line: its label, then what is said, which may be several blocks.
  const gather = (from: number, name: string | undefined) => {
    const [first, ...others] = name === "dt" || name === "dd" ? blocks.splice(from) : [];
    if (!first) return;
    const line = others.reduce(
      (line, block) => line + (/[.!?…]$/.test(line) ? " " : ", ") + block.text,
      first.text,
    );
    if (name === "dt") label = { ...first, text: line };
    else blocks.push(labelled({ ...first, text: line }, label));
    if (name === "dd") label = undefined;
  };
  const visit = (node: HtmlNode, place: Place) => {
    if (isText(node)) text += decodeEntities(node.value ?? "");
    if (!isElement(node) || isLeftOut(node)) return;
    const inner = innerPlace(node, place);
    const inline = INLINE.has(node.name ?? "");
    if (node.name === "br") text += " ";
    if (!inline) end(place);
    const from = blocks.length;
    for (const child of node.children ?? []) visit(child, inner);
    if (!inline) end(inner);
    gather(from, node.name);
  };
  visit(body, { weight: 1, quiet: false, heading: undefined });
  return blocks;
}

/** A fact with its label, which is searched where it has a weight: that of a row that an editor names. */
function labelled(fact: Block, label: Block | undefined): Block {
  if (!label || fact.text.startsWith(label.text)) return fact;
  return label.weight > 0
    ? { ...fact, text: `${label.text}\u00A0: ${fact.text}` }
    : { ...fact, label: label.text };
}

function isLeftOut({ name = "", attributes = {} }: HtmlNode): boolean {
  const { hidden, "data-pagefind-ignore": ignored, "data-search-quiet": quiet } = attributes;
  // The number of a note would be glued to its word.
  if (attributes["data-footnote-ref"] !== undefined) return true;
  // The title of an accordion is a button.
  if (attributes.class?.includes("fr-accordion__btn")) return false;
  return SILENT.has(name) || ignored !== undefined || (hidden !== undefined && quiet === undefined);
}

function innerPlace({ name = "", attributes = {} }: HtmlNode, place: Place): Place {
  const weight = attributes["data-pagefind-weight"];
  const heading = /^h[1-6]$/.test(name);
  return {
    weight: weight ? Number(weight) : heading ? (WEIGHTS[name] ?? 1) : place.weight,
    quiet: place.quiet || name === "h1" || attributes["data-search-quiet"] !== undefined,
    heading: heading ? { id: attributes.id } : place.heading,
  };
}
