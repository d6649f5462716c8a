import type { Meaning } from "../../domain/text/acronyms.ts";
import { fr } from "../../strings/fr.ts";
import { abbreviations } from "./abbreviations.ts";
import { cellAlignment } from "./cell-alignment.ts";
import type { Markdown } from "./compile-body.ts";
import { type DescribeFile, downloadDetails } from "./download-details.ts";
import { externalLinks } from "./external-links.ts";
import { figures } from "./figures.ts";
import { focusableCode } from "./focusable-code.ts";
import { footnoteWords } from "./footnote-words.ts";
import { frenchTypography } from "./french-typography.ts";
import { headingAnchors } from "./heading-anchors.ts";
import { imageAlone } from "./image-alone.ts";
import { openingImage } from "./opening-image.ts";
import { singleTildes } from "./single-tildes.ts";
import { tableOfContents } from "./table-of-contents.ts";
import { titleLevels } from "./title-levels.ts";

/** What the Markdown of a site relies on, outside of the texts. */
export interface MarkdownOptions {
  /** How a download is described. @default no file is known */
  describeFile?: DescribeFile;
  /** Hosts of the site: links to any other are external. @default none */
  hosts?: readonly string[];
  /** Acronyms whose first use is explained. @default none */
  acronyms?: readonly Meaning[];
}

/** The Markdown of the site: CommonMark with tables and footnotes, French footnote labels, no curled quotes. */
export function frenchMarkdown({
  describeFile = () => undefined,
  hosts = [],
  acronyms = [],
}: MarkdownOptions = {}): Markdown {
  return {
    mdastPlugins: [singleTildes, frenchTypography, abbreviations(acronyms), figures, imageAlone],
    hastPlugins: [
      cellAlignment,
      openingImage,
      focusableCode,
      externalLinks(hosts),
      downloadDetails(describeFile),
      titleLevels,
      tableOfContents,
      headingAnchors,
      footnoteWords,
    ],
    features: {
      gfm: { footnotes: { label: fr.entry.notes, backLabel: fr.entry.backToText } },
      smartPunctuation: false,
    },
  };
}
