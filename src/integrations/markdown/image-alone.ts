import { defineMdastPlugin } from "satteri";

/**
 * An image alone in its paragraph is a figure: it leaves the paragraph, which may hold no figure, marked for
 * the component that shows images.
 */
export const imageAlone = defineMdastPlugin({
  name: "image-alone",
  paragraph(node) {
    const [image, ...others] = node.children;
    if (image?.type !== "image" || others.length > 0) return;
    return { ...image, data: { ...image.data, hProperties: { "data-alone": "" } } };
  },
});
