import type { Text } from "mdast";
import {
  defineMdastPlugin,
  type MdastPluginEntry,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from "satteri";
import { OBJECT, typeset, typesetParts } from "../../domain/text/typography.ts";
import { shapeOf } from "../../schemas/field.ts";
import { PROSE } from "../../schemas/prose/components.ts";
import { isHumanText } from "../../schemas/text.ts";

/** What a node of a body has that typography looks at. */
interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
}

/** A text of a block, or what stands between two texts. */
interface Part {
  node: Node | undefined;
  text: string;
}

/** The texts of a block in reading order; code and pictures count as a word, a line break as a space. */
function partsOf(node: Node): Part[] {
  if (node.type === "text") return [{ node, text: node.value ?? "" }];
  if (node.type === "break") return [{ node: undefined, text: "\n" }];
  if (node.type === "footnoteReference") return [];
  if (!node.children) return [{ node: undefined, text: OBJECT }];
  return node.children.flatMap(partsOf);
}

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
  const { lang } = (data.astro as { frontmatter?: { lang?: unknown } } | undefined)?.frontmatter ?? {};
  return lang === undefined || lang === "fr" ? setFrench : null;
};

/** Sets the texts of a block as one. */
function setBlock(node: Node, context: MdastVisitorContext): void {
  const parts = partsOf(node);
  const texts = typesetParts(parts.map(({ text }) => text));
  for (const [index, { node: leaf, text }] of parts.entries()) {
    const value = texts[index];
    if (leaf && value !== undefined && value !== text) context.setProperty(leaf as Text, "value", value);
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
