import { defineHastPlugin } from "satteri";
import type { Body } from "../../domain/entry/body.ts";

/** Gathers the headings of a text, which have their ids by then. */
export function collectHeadings(headings: Body["headings"]) {
  return defineHastPlugin({
    name: "collect-headings",
    element: {
      filter: ["h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const depth = Number(node.tagName.slice(1));
        headings.push({ depth, slug: String(node.properties.id), text: context.textContent(node) });
      },
    },
  });
}
