import { defineHastPlugin, type HastNode } from "satteri";
import { headingIds } from "../../domain/text/heading-ids.ts";

interface Section {
  label: string;
  href: string;
  items: { label: string; href: string }[];
}

type Title = Extract<HastNode, { type: "element" }>;

/**
 * Tells `<TableOfContents>` the parts of the page: those of the second level and, under each, those of the
 * third.
 */
export const tableOfContents = defineHastPlugin({
  name: "table-of-contents",
  mdxJsxFlowElement: {
    filter: ["TableOfContents"],
    visit(node, context) {
      let root: HastNode = node;
      for (let up: HastNode | undefined = context.parent(node); up; up = context.parent(up)) root = up;
      const idsOf = headingIds();
      const sections: Section[] = [];
      for (const title of titlesOf(root)) {
        // That of the footnotes has a place of its own, and no reader looks for it.
        if (title.properties.id !== undefined) continue;
        const label = context.textContent(title);
        const link = { label, href: `#${idsOf(label).id}` };
        if (title.tagName === "h2") sections.push({ ...link, items: [] });
        else if (title.tagName === "h3") sections.at(-1)?.items.push(link);
      }
      context.setProperty(node, "sections", JSON.stringify(sections));
    },
  },
});

function titlesOf(node: HastNode): Title[] {
  if (node.type === "element" && /^h[1-6]$/.test(node.tagName)) return [node];
  return "children" in node ? node.children.flatMap((child) => titlesOf(child as HastNode)) : [];
}
