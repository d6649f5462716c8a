import { satteri } from "@astrojs/markdown-satteri";
import { defineMdastPlugin } from "satteri";
import { typeset } from "../../domain/text/typography.ts";
import { cellAlignment } from "./cell-alignment.ts";
import { type DescribeFile, downloadDetails } from "./download-details.ts";
import { externalLinks } from "./external-links.ts";
import { figures } from "./figures.ts";
import { focusableCode } from "./focusable-code.ts";
import { headingAnchors } from "./heading-anchors.ts";
import { imageAlone } from "./image-alone.ts";
import { singleTildes } from "./single-tildes.ts";
import { tableOfContents } from "./table-of-contents.ts";
import { titleLevels } from "./title-levels.ts";

/** What the Markdown of a site relies on, outside of the texts. */
export interface MarkdownOptions {
  /** How a download is described. @default no file is known */
  describeFile?: DescribeFile;
  /** Hosts of the site: links to any other are external. @default none */
  hosts?: readonly string[];
}

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
export function frenchMarkdown({ describeFile = () => undefined, hosts = [] }: MarkdownOptions = {}) {
  return satteri({
    mdastPlugins: [singleTildes, frenchTypography, figures, imageAlone],
    hastPlugins: [
      cellAlignment,
      focusableCode,
      externalLinks(hosts),
      downloadDetails(describeFile),
      titleLevels,
      tableOfContents,
      headingAnchors,
    ],
    features: {
      gfm: { footnotes: { label: "Notes", backLabel: "Retour au texte" } },
      smartPunctuation: false,
    },
  });
}
