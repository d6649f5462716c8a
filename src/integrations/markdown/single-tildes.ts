import { defineMdastPlugin, type MdastNode } from "satteri";

type Restored = { type: "text"; value: string } | MdastNode;

const TILDE: Restored = { type: "text", value: "~" };

/**
 * Gives back the tildes of a text: « de ~10 à ~20 € » strikes nothing out. Only two tildes do, as most writers
 * expect; the parser takes one as well, as GFM allows, and has no option for it.
 */
export const singleTildes = defineMdastPlugin({
  name: "single-tildes",
  options: { position: true },
  delete(node, context) {
    const single = (one: MdastNode) =>
      one.type === "delete" && !context.source.startsWith("~~", one.position?.start.offset);
    const restore = (nodes: readonly MdastNode[]): Restored[] =>
      nodes.flatMap((one) => {
        if (!("children" in one)) return [one];
        const children = restore(one.children as MdastNode[]);
        return single(one) ? [TILDE, ...children, TILDE] : [{ ...one, children } as MdastNode];
      });
    // Those inside another are restored with it.
    for (
      let up: MdastNode | undefined = context.parent(node);
      up && up.type !== "root";
      up = context.parent(up)
    )
      if (single(up)) return;
    if (single(node)) context.replaceNode(node, restore([node]) as MdastNode[]);
  },
});
