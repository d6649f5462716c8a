import {
  element,
  findAll,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  words,
  wordsOf,
} from "./node.ts";

/** Titles that are paragraphs: without the DSFR’s styles, nothing would tell them from the text. */
const TITLES = ["fr-callout__title", "fr-alert__title", "fr-notice__title"];

/** What a part of the DSFR, known by its class, is without its styles and scripts; nothing for the rest. */
export function withoutDsfr(node: HtmlElement): HtmlElement | undefined {
  if (node.name === "p" && TITLES.some((name) => hasClass(node, name))) {
    return element("p", [element("strong", node.children)]);
  }
  // « Télécharger le document PDF – 62 ko » becomes « Télécharger le document (PDF – 62 ko) ».
  if (hasClass(node, "fr-link__detail")) return element("span", [words(` (${wordsOf(node)})`)]);
  if (hasClass(node, "site-key-figure__value")) {
    return element("span", [element("strong", node.children), words(" ")]);
  }
  if (hasClass(node, "fr-quote")) return quote(node);
  // A link to the video, in the caption, stands for its player.
  if (hasClass(node, "fr-consent-placeholder")) return element("div", []);
  if (hasClass(node, "fr-transcription")) return transcription(node);
  return undefined;
}

/** Words, then who said them: one line, author, work and circumstances. */
function quote(node: HtmlElement): HtmlElement {
  const said = node.children.filter((child) => !isElement(child) || child.name !== "figcaption");
  const source = findAll(node, ({ name }) => name === "figcaption").flatMap((caption) =>
    findAll(caption, ({ name }) => name === "p" || name === "li"),
  );
  const line = source.flatMap((part, index): HtmlNode[] => [
    ...(index > 0 ? [words(", ")] : []),
    ...part.children,
  ]);
  return element("figure", [...said, element("figcaption", line)]);
}

/** What is said in a video, under the words of the button that unfolds it. */
function transcription(node: HtmlElement): HtmlElement {
  const [button] = findAll(node, (one) => hasClass(one, "fr-transcription__btn"));
  const rest = node.children.filter((child) => child !== button);
  return element("div", [element("p", [element("strong", button?.children ?? [])]), ...rest]);
}
