import type { Text } from "mdast";
import {
  defineMdastPlugin,
  type MdastPluginEntry,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from "satteri";
import { type PartNode, setParts } from "../../check/read/mdx/text-parts.ts";
import { typeset } from "../../domain/text/typography.ts";
import { shapeOf } from "../../schemas/field.ts";
import { PROSE } from "../../schemas/prose/components.ts";
import { isHumanText } from "../../schemas/text.ts";
import { entryLanguage } from "./entry-language.ts";

/** The attributes of the components that hold words, by component. */
const WORDS = new Map(
  PROSE.map(({ name, props }) => [
    name,
    Object.entries(shapeOf(props))
      .filter(([, schema]) => isHumanText(schema))
      .map(([key]) => key),
  ]),
);

/**
 * Sets the French of a body: its texts, each block as a whole whatever markup cuts it, the words of its
 * pictures and those of its components. Code, addresses and data are left alone, as is an entry in another
 * language.
 */
export const frenchTypography: MdastPluginEntry = ({ data }) => {
  return entryLanguage(data) === "fr" ? setFrench : null;
};

/** Sets the texts of a block as one. */
function setBlock(block: PartNode, context: MdastVisitorContext): void {
  for (const { node, isText, text } of setParts(block)) {
    if (isText && text !== node.value) context.setProperty(node as Text, "value", text);
  }
}

/** Sets the attributes of a component that hold words. */
function setAttributes(
  node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
  context: MdastVisitorContext,
): void {
  const words = WORDS.get(node.name ?? "") ?? [];
  const attributes = node.attributes.map((attribute) =>
    "name" in attribute && words.includes(attribute.name) && typeof attribute.value === "string"
      ? { ...attribute, value: typeset(attribute.value) }
      : attribute,
  );
  // The parser takes no new attributes for a node, but a node in the place of another.
  const changed = attributes.some((attribute, index) => attribute.value !== node.attributes[index]?.value);
  if (changed) context.replaceNode(node, { ...node, attributes } as MdxJsxFlowElement);
}

const setFrench = defineMdastPlugin({
  name: "french-typography",
  paragraph: setBlock,
  heading: setBlock,
  tableCell: setBlock,
  mdxJsxFlowElement: setAttributes,
  mdxJsxTextElement: setAttributes,
  image(node, context) {
    if (node.alt) context.setProperty(node, "alt", typeset(node.alt));
    if (node.title) context.setProperty(node, "title", typeset(node.title));
  },
});
