import { defineMdastPlugin, type MdastNode } from "satteri";

type Image = Extract<MdastNode, { type: "image" }>;
type Tag = Extract<MdastNode, { type: "mdxJsxFlowElement" }>;

/** The image in a node, at whatever depth. */
function imageIn(node: MdastNode): Image | undefined {
  if (node.type === "image") return node;
  const children = "children" in node ? (node.children as MdastNode[]) : [];
  return children.map(imageIn).find((image) => image !== undefined);
}

function textOf({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((attribute) => "name" in attribute && attribute.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}

/** An image that shows as a figure: what its caption and its author are, and where it stands. */
function figure(image: Image, place: "text" | "gallery", tag?: Tag): Image {
  const credit = tag && textOf(tag, "credit");
  const caption = tag ? textOf(tag, "caption") : image.title;
  const properties = { "data-alone": "", "data-place": place, ...(credit ? { "data-credit": credit } : {}) };
  return { ...image, title: caption ?? null, data: { ...image.data, hProperties: properties } };
}

/**
 * `<Figure>` and `<Gallery>` hold images written in Markdown, which Astro resizes and encodes like any other:
 * here they become images that know their caption, their author and their place.
 */
export const figures = defineMdastPlugin({
  name: "figures",
  mdxJsxFlowElement(node, context) {
    if (node.name === "Gallery")
      return { ...node, children: node.children.map((child) => item(child)) as never };
    if (node.name !== "Figure" || isInGallery(context.parent(node))) return;
    const image = imageIn(node);
    return image && figure(image, "text", node);
  },
});

function isInGallery(parent: { type: string; name?: string | null } | undefined): boolean {
  return parent?.type === "mdxJsxFlowElement" && parent.name === "Gallery";
}

/** An element of the list of a gallery. */
function item(child: MdastNode) {
  const image = imageIn(child);
  const tag = child.type === "mdxJsxFlowElement" ? child : undefined;
  const picture = image && figure(image, "gallery", tag);
  return { type: "mdxJsxFlowElement", name: "li", attributes: [], children: picture ? [picture] : [] };
}
