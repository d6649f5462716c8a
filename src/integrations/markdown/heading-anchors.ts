import Slugger from "github-slugger";
import { defineHastPlugin } from "satteri";
import { fr } from "../../strings/fr.ts";

/**
 * Puts after each title of a text a link to it, which shows on hover and focus. It stands beside the title, not
 * inside: the name of the title stays its own words. Ids are those Astro would give (github-slugger).
 */
export const headingAnchors = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: "heading-anchors",
    element: {
      filter: ["h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const words = context.textContent(node);
        const id = typeof node.properties.id === "string" ? node.properties.id : slugger.slug(words);
        const title = { ...node, properties: { ...node.properties, id } };
        // Titles inside a component, and that of the footnotes, are no places to lead to.
        if (context.parent(node)?.type !== "root") return title;
        const anchor = {
          type: "element" as const,
          tagName: "a",
          properties: { className: ["site-anchor"], href: `#${id}`, ariaLabel: fr.entry.anchor(words) },
          children: [],
        };
        return {
          type: "element",
          tagName: "div",
          properties: { className: ["site-heading"] },
          children: [title, anchor],
        };
      },
    },
  });
};
