import type { Element, ElementContent } from "hast";
import { unfiltered } from "../../../check/rules/site/link-hosts.ts";
import { element, every, isElement, NOTE_CALL, textOf } from "./hast.ts";
import { placeAfter } from "./word-lost.ts";

/** The call of a note, as mammoth, Word and LibreOffice name it; and the way back. */
const CALL = /^#_?(?:(?:foot|end)note-|(?:ft|ed)n|sd(?:foot|end)note)(\d+)(?:sym)?$/;
const BACK = /^#_?(?:(?:foot|end)note-ref-|(?:ft|ed)nref|sd(?:foot|end)note\d+anc)/;

/** What is known while a text is read. */
export interface Reading {
  image: (src: string) => string | undefined;
  notes: Element[];
  lost: string[];
  /** All the words that were read. */
  before: string;
  /** What an element holds, cleaned. */
  inside: (node: Element) => ElementContent[];
}

/** Says that something cannot come, with its place. */
export function lose(what: string, { lost, before }: Reading): void {
  lost.push(`${what} ${placeAfter(before)}`);
}

/** Whether an element is among the words of a line. */
export function isWords(node: Element): boolean {
  return HANDLERS[node.tagName] === words;
}

type Handler = (node: Element, reading: Reading) => ElementContent[];

/** What becomes of the elements that do not stay as they are. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  img: picture,
  a: link,
  table,
  p: block,
  sup: raised,
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading])),
  ...Object.fromEntries(
    "span font u ins small big center label abbr o:p b strong i em".split(" ").map((name) => [name, words]),
  ),
};

function block(node: Element, reading: Reading): ElementContent[] {
  const children = reading.inside(node);
  const isEmpty = children.every((child) => child.type === "text" && child.value.trim() === "");
  return isEmpty ? [] : [element("p", children, { className: node.properties.className })];
}

/** A heading is bold of itself. */
function heading(node: Element, reading: Reading): ElementContent[] {
  const children = reading
    .inside(node)
    .flatMap((child) => (isElement(child, "strong") ? child.children : child));
  if (textOf(node).trim() === "") return [];
  return [element(node.tagName, children, { className: node.properties.className })];
}

/** Of all the styles of words, bold and italics alone mean something. */
function words(node: Element, reading: Reading): ElementContent[] {
  const children = reading.inside(node);
  const style = String(node.properties.style ?? "");
  const is = (names: string, on: RegExp, off: RegExp) =>
    on.test(style) || (names.split(" ").includes(node.tagName) && !off.test(style));
  if (textOf(node).trim() === "") return children;
  const slanted = is("i em", /font-style:\s*italic/, /font-style:\s*normal/)
    ? [element("em", children)]
    : children;
  const isBold = is("b strong", /font-weight:\s*(?:bold|[6-9]00)/, /font-weight:\s*(?:normal|400)/);
  return isBold ? [element("strong", slanted)] : slanted;
}

function picture({ properties }: Element, reading: Reading): ElementContent[] {
  const src = reading.image(String(properties.src ?? ""));
  if (src === undefined) {
    lose("image que le site ne lit pas, ou qui manque,", reading);
    return [];
  }
  // What Word guesses of a picture says that it does.
  const alt = String(properties.alt ?? "").replace(/\s*Description générée automatiquement[\s\S]*$/, "");
  return [element("img", [], { src, alt })];
}

function link(node: Element, reading: Reading): ElementContent[] {
  const written = String(node.properties.href ?? "");
  const href = (URL.canParse(written) && unfiltered(new URL(written))) || written;
  const call = CALL.exec(href)?.[1];
  if (call) return [element(NOTE_CALL, [], { id: call })];
  if (BACK.test(href)) return [];
  if (/^(?:file:|[a-z]:\\)/i.test(href)) lose(`lien vers un fichier de votre poste (${href})`, reading);
  const children = reading.inside(node);
  return /^(?:https?:|mailto:|tel:|\/)/i.test(href) ? [element("a", children, { href })] : children;
}

/** A table of one cell is a frame around a text. */
function table(node: Element, reading: Reading): ElementContent[] {
  const rows = [...every(node)].filter((one) => isElement(one, "tr"));
  const cellsOf = (row: Element) => row.children.filter((one) => isElement(one, "td", "th"));
  const cells = rows.flatMap(cellsOf);
  const [only, ...others] = cells;
  if (only && others.length === 0) return reading.inside(only);
  const isMerged = ({ properties }: Element) =>
    Number(properties.colSpan ?? 1) * Number(properties.rowSpan ?? 1) > 1;
  if (cells.some(isMerged)) lose("tableau aux cellules fusionnées, à relire,", reading);
  const line = (cell: Element) =>
    reading
      .inside(cell)
      .flatMap((child): ElementContent[] =>
        isElement(child, "p") ? [...child.children, { type: "text", value: " " }] : [child],
      );
  // Markdown has no table without a first line of headings, which are bold of themselves.
  const titles = (nodes: ElementContent[]) =>
    nodes.flatMap((child) => (isElement(child, "strong") ? child.children : child));
  const lines = rows.map((row, index) => {
    const texts = cellsOf(row).map(line);
    return element(
      "tr",
      texts.map((nodes) => (index === 0 ? element("th", titles(nodes)) : element("td", nodes))),
    );
  });
  return [element("table", lines)];
}

/** The call of a note stands above the line of itself. */
function raised(node: Element, reading: Reading): ElementContent[] {
  const children = reading.inside(node);
  return children.some((child) => isElement(child, NOTE_CALL)) ? children : [element(node.tagName, children)];
}
