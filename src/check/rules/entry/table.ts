import { bodySessions } from "../components/sessions.ts";
import { brokenLinks } from "../text/broken-links.ts";
import { emphasis } from "../text/emphasis.ts";
import { frontMatterSigns } from "../text/front-matter-signs.ts";
import { lines } from "../text/lines.ts";
import { lists } from "../text/lists.ts";
import { leftovers } from "../text/other-tools.ts";
import { blocksAlone, footnotes, openFences, underlined } from "../text/structure.ts";
import { boldParagraphs } from "./bold-paragraphs.ts";
import { brokenCharacters } from "./broken-characters.ts";
import { capitals } from "./capitals.ts";
import { code } from "./code.ts";
import { emptyBody } from "./empty-body.ts";
import type { Rule } from "./entry.ts";
import { headings } from "./headings.ts";
import { hiddenComments } from "./hidden-comments.ts";
import { alternativeIsFileName } from "./images/alternative-is-file-name.ts";
import { bodyImages } from "./images/body-images.ts";
import { imageFiles } from "./images/image-files.ts";
import { lengths } from "./lengths.ts";
import { linkAddresses } from "./link-addresses.ts";
import { linkWords } from "./link-words.ts";
import { elements } from "./mdx-elements.ts";
import { statusInTitle } from "./status-in-title.ts";
import { typography } from "./typography.ts";
import { weights } from "./weights.ts";

/**
 * What is asked of every entry beyond its YAML and its schema, one file a rule. The names are stable:
 * machines read them in the reports of the check.
 */
export const ENTRY_RULES: Readonly<Record<string, Rule>> = {
  elements,
  code,
  leftovers,
  lines,
  lists,
  emphasis,
  footnotes,
  "broken-links": brokenLinks,
  "blocks-alone": blocksAlone,
  "open-fences": openFences,
  underlined,
  "hidden-comments": hiddenComments,
  "front-matter-signs": frontMatterSigns,
  headings,
  "bold-paragraphs": boldParagraphs,
  "body-images": bodyImages,
  "body-sessions": bodySessions,
  "image-files": imageFiles,
  "alternative-is-file-name": alternativeIsFileName,
  weights,
  "link-addresses": linkAddresses,
  "link-words": linkWords,
  "broken-characters": brokenCharacters,
  typography,
  capitals,
  lengths,
  "status-in-title": statusInTitle,
  "empty-body": emptyBody,
};
