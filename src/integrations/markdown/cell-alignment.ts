import { defineHastPlugin } from "satteri";

const CLASSES: Record<string, string> = { center: "fr-cell--center", right: "fr-cell--right" };

/** The alignment of a Markdown column as a DSFR class: an inline style would be refused by the site’s policy. */
export const cellAlignment = defineHastPlugin({
  name: "cell-alignment",
  element: {
    filter: ["td", "th"],
    visit(node, context) {
      const align =
        /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ""))?.[1] ?? node.properties?.align;
      if (align === undefined) return;
      context.setProperty(node, "style", undefined);
      context.setProperty(node, "align", undefined);
      const name = CLASSES[String(align)];
      if (name) context.setProperty(node, "className", [name]);
    },
  },
});
