import { defineMdastPlugin } from "satteri";

/**
 * An image alone in its paragraph is a figure: it leaves the paragraph, which may hold no figure, marked for
 * the component that shows images.
 */
export const imageAlone = defineMdastPlugin({
  name: "image-alone",
  image(node, context) {
    const paragraph = context.parent(node);
    if (paragraph?.type !== "paragraph" || paragraph.children.length > 1) return;
    context.replaceNode(paragraph, { ...node, data: { ...node.data, hProperties: { "data-alone": "" } } });
  },
});
