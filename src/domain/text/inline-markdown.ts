import { markdownToHtml } from "satteri";
import { typeset } from "./typography.ts";

/**
 * Renders one or more paragraphs of inline Markdown (bold, links, emphasis) to HTML, typeset.
 * Raw HTML is escaped: an editor’s `<` is a character.
 *
 * @example inlineHtml("Un **grand** jour") // => "Un <strong>grand</strong> jour"
 */
export function inlineHtml(markdown: string): string {
  const html = renderHtml(typesetOutsideLinks(markdown).replaceAll("<", "\\<")).trim();
  return /^<p>[\s\S]*<\/p>$/.test(html) && html.indexOf("<p>", 1) === -1 ? html.slice(3, -4) : html;
}

function renderHtml(markdown: string): string {
  const result: unknown = markdownToHtml(markdown);
  return typeof result === "string" ? result : String((result as { html: string }).html);
}

/** Addresses inside `](…)` and `<…>` are data: they are not typeset. */
function typesetOutsideLinks(markdown: string): string {
  return markdown
    .split(/(\]\([^)]*\))/)
    .map((part, index) => (index % 2 === 0 ? typeset(part) : part))
    .join("");
}

/**
 * The text of inline Markdown, typeset, on one line: for descriptions, cards and feeds’ plain fields.
 *
 * @example plainText("Un **grand** [jour](/agenda/) !") // => "Un grand jour\u00A0!"
 */
export function plainText(markdown: string): string {
  return decode(inlineHtml(markdown).replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/[ \n\t]+/g, " ")
    .replaceAll(/ (?=[,.)’])/g, "")
    .trim();
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(html: string): string {
  return html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}
