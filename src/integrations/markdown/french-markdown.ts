import { satteri } from "@astrojs/markdown-satteri";
import { defineMdastPlugin } from "satteri";
import { typeset } from "../../domain/text/typography.ts";
import { cellAlignment } from "./cell-alignment.ts";
import { focusableCode } from "./focusable-code.ts";
import { imageAlone } from "./image-alone.ts";

/** Sets every text of a body, and the words shown for images; code, addresses and data are left alone. */
const frenchTypography = defineMdastPlugin({
  name: "french-typography",
  text(node, context) {
    const value = typeset(node.value);
    if (value !== node.value) context.setProperty(node, "value", value);
  },
  image(node, context) {
    if (node.alt) context.setProperty(node, "alt", typeset(node.alt));
    if (node.title) context.setProperty(node, "title", typeset(node.title));
  },
});

/** The Markdown of the site: CommonMark with tables and footnotes, French footnote labels, no curled quotes. */
export function frenchMarkdown() {
  return satteri({
    mdastPlugins: [frenchTypography, imageAlone],
    hastPlugins: [cellAlignment, focusableCode],
    features: {
      gfm: { footnotes: { label: "Notes", backLabel: "Retour au texte" } },
      smartPunctuation: false,
    },
  });
}
