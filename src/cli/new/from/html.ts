import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type State, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, Nodes, Text } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { cleaned } from "./clean.ts";
import { NOTE, NOTE_CALL, textOf } from "./hast.ts";
import type { Imported } from "./imported.ts";

/** Figures and signs that stand above or below the line; letters, as those of « 1er », stand on it. */
const RAISED = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/**
 * HTML as this site writes texts: MDX without style, headings from the second level, notes, tables.
 *
 * @param image the path of an image from its address; nothing when it cannot come
 */
export function toMdx(html: string, image: (src: string) => string | undefined): Omit<Imported, "images"> {
  const { root, ...said } = cleaned(fromHtml(html), image);
  const tree = toMdast(root, {
    document: true,
    handlers: {
      sup: (_, node) => raised(node, RAISED.sup),
      sub: (_, node) => raised(node, RAISED.sub),
      [NOTE_CALL]: (_, node) => noteCall(node),
      [NOTE]: note,
    },
  });
  tighten(tree as Nodes);
  const body = toMarkdown(tree as Nodes, {
    bullet: "-",
    rule: "-",
    resourceLink: true,
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
    // MDX reads these signs as code, wherever they stand.
    unsafe: [
      { character: "{", inConstruct: "phrasing" },
      { character: "<", inConstruct: "phrasing" },
    ],
  });
  return { ...said, body: body.replaceAll(/\n{3,}/g, "\n\n") };
}

/** An element of one paragraph needs no blank line around it, even with a list under it. */
function tighten(node: Nodes): void {
  if (node.type === "list" || node.type === "listItem") node.spread = false;
  if ("children" in node) for (const child of node.children) tighten(child);
}

function raised(node: Element, figures: string): Text {
  const text = textOf(node);
  const isNumber = /^\d+$/.test(text);
  return {
    type: "text",
    value: isNumber ? text.replaceAll(/\d/g, (figure) => figures[Number(figure)] ?? "") : text,
  };
}

function noteCall({ properties }: Element): FootnoteReference {
  const identifier = String(properties.id);
  return { type: "footnoteReference", identifier, label: identifier };
}

function note(state: State, node: Element): FootnoteDefinition {
  const identifier = String(node.properties.id);
  const children = state.toFlow(state.all(node)) as FootnoteDefinition["children"];
  return { type: "footnoteDefinition", identifier, label: identifier, children };
}
