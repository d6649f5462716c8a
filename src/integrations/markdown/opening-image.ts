import { defineHastPlugin, type HastNode } from "satteri";

type Image = Extract<HastNode, { type: "element" }>;

/** Blocks of a text that show without scrolling. */
const IN_SIGHT = 2;

/** Marks the figure with which a text opens, where its entry has none above it: it is not to wait for being near. */
export const openingImage = defineHastPlugin({
  name: "opening-image",
  before(root, context) {
    const { astro } = context.data as { astro?: { frontmatter?: { image?: unknown } } };
    if (astro?.frontmatter?.image !== undefined) return;
    const blocks = (root.children as HastNode[]).filter(({ type }) => type !== "text").slice(0, IN_SIGHT);
    const [image] = blocks.flatMap(imagesIn);
    if (image) context.setProperty(image, "data-first", "");
  },
});

function imagesIn(node: HastNode): Image[] {
  if (node.type === "element" && "data-alone" in node.properties) return [node];
  return "children" in node ? node.children.flatMap((child) => imagesIn(child as HastNode)) : [];
}
