import { defineMdastPlugin, markdownToHtml } from "satteri";
import { typeset } from "./typography.ts";

/** An editor’s `<` is a character: what looks like HTML is shown as it is written. */
const htmlIsText = defineMdastPlugin({
  name: "html-is-text",
  html: ({ value }) => ({ type: "text", value }),
});

/**
 * Renders one or more paragraphs of inline Markdown (bold, links, emphasis) to HTML, typeset.
 * Raw HTML is escaped.
 *
 * @example inlineHtml("Un **grand** jour") // => "Un <strong>grand</strong> jour"
 */
export function inlineHtml(markdown: string): string {
  const { html } = markdownToHtml(typesetOutsideData(markdown), { mdastPlugins: [htmlIsText] });
  const text = html.trim();
  return /^<p>[\s\S]*<\/p>$/.test(text) && text.indexOf("<p>", 1) === -1 ? text.slice(3, -4) : text;
}

/** Code and addresses, inside `](…)` and `<…>`, are data: they are not typeset. */
function typesetOutsideData(markdown: string): string {
  return markdown
    .split(/(`[^`]*`|\]\([^)]*\)|<[a-z][a-z+.-]*:[^>\s]*>)/i)
    .map((part, index) => (index % 2 === 0 ? typeset(part) : part))
    .join("");
}

/**
 * The text of inline Markdown, typeset, on one line: for descriptions, cards and feeds’ plain fields.
 *
 * @example plainText("Un **grand** [jour](/agenda/) !") // => "Un grand jour\u00A0!"
 */
export function plainText(markdown: string): string {
  return decode(inlineHtml(markdown).replaceAll(/<[^>]+>/g, ""))
    .replaceAll(/[ \n\t]+/g, " ")
    .trim();
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(html: string): string {
  return html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}
