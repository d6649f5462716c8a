import { defineHastPlugin } from "satteri";

/** Components that have a title among those of the page. */
const TITLED = ["Accordion", "Session"];

/**
 * Gives the components that have a title the level under that of the part they are in, so that no level is
 * skipped (RGAA 9.1): the second where no title comes before.
 */
export const titleLevels = () => {
  let part = 1;
  return defineHastPlugin({
    name: "title-levels",
    element: {
      filter: ["h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        // The titles inside a component end with it.
        if (context.parent(node)?.type === "root") part = Number(node.tagName.slice(1));
      },
    },
    mdxJsxFlowElement: {
      filter: TITLED,
      visit(node, context) {
        context.setProperty(node, "level", String(Math.min(part + 1, 6)));
      },
    },
  });
};
