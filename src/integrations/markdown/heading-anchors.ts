import { defineHastPlugin, type HastPluginEntry } from "satteri";
import { headingIds } from "../../domain/text/heading-ids.ts";
import { wordsIn } from "../../strings/words.ts";
import { entryLanguage } from "./entry-language.ts";

/**
 * Puts after each title of a text a link to it, which shows on hover and focus. It stands beside the title, not
 * inside: the name of the title stays its own words.
 */
export const headingAnchors: HastPluginEntry = ({ data }) => {
  const idsOf = headingIds();
  const { anchor: nameOf } = wordsIn(entryLanguage(data)).entry;
  return defineHastPlugin({
    name: "heading-anchors",
    element: {
      filter: ["h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const words = context.textContent(node);
        const given = node.properties.id;
        const { id, former } = typeof given === "string" ? { id: given } : idsOf(words);
        const children = former ? [emptyAnchor(former), ...node.children] : node.children;
        const title = { ...node, properties: { ...node.properties, id }, children };
        // Titles inside a component, and that of the footnotes, are no places to lead to.
        if (context.parent(node)?.type !== "root") return title;
        const anchor = {
          type: "element" as const,
          tagName: "a",
          properties: { className: ["site-anchor"], href: `#${id}`, ariaLabel: nameOf(words) },
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

const emptyAnchor = (id: string) => ({
  type: "element" as const,
  tagName: "span",
  properties: { id },
  children: [],
});
