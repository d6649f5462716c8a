import { decodeXML } from "entities/decode";
import { defineMdastPlugin, markdownToHtml } from "satteri";

/** An editor’s `<` is a character: what looks like HTML is shown as it is written. */
const htmlIsText = defineMdastPlugin({
  name: "html-is-text",
  html: ({ value }) => ({ type: "text", value }),
});

/** What was rendered: lists say the same titles and summaries again and again. */
const rendered = new Map<string, string>();

/**
 * Renders one or more paragraphs of inline Markdown (bold, links, emphasis) to HTML.
 * Raw HTML is escaped.
 *
 * @example inlineHtml("Un **grand** jour") // => "Un <strong>grand</strong> jour"
 */
export function inlineHtml(markdown: string): string {
  const known = rendered.get(markdown) ?? render(markdown);
  rendered.set(markdown, known);
  return known;
}

function render(markdown: string): string {
  const { html } = markdownToHtml(markdown, { mdastPlugins: [htmlIsText] });
  const text = html.trim();
  return /^<p>[\s\S]*<\/p>$/.test(text) && text.indexOf("<p>", 1) === -1 ? text.slice(3, -4) : text;
}

/**
 * The text of inline Markdown on one line: for descriptions, cards and feeds’ plain fields.
 *
 * @example plainText("Un **grand** [jour](/agenda/)") // => "Un grand jour"
 */
export function plainText(markdown: string): string {
  return decodeXML(inlineHtml(markdown).replaceAll(/<[^>]+>/g, ""))
    .replaceAll(/[ \n\t]+/g, " ")
    .trim();
}
