import { ELEMENT_NODE, parse, render, walkSync } from "ultrahtml";

/** Attributes that mean something outside the site. */
const KEPT = new Set([
  "href",
  "src",
  "alt",
  "title",
  "lang",
  "datetime",
  "cite",
  "colspan",
  "rowspan",
  "scope",
  "width",
  "height",
]);
/** Elements that a feed reader must not get. */
const DROPPED = new Set(["script", "style", "template", "button", "svg", "source"]);

interface HtmlNode {
  type: number;
  name?: string;
  attributes?: Record<string, string>;
  children?: HtmlNode[];
}

/**
 * The HTML of a body as feed readers need it: absolute addresses, no class, no id, no script, no control.
 *
 * @param origin the address of the page, against which the others are made absolute
 */
export async function feedHtml(html: string, origin: URL): Promise<string> {
  const document = parse(html);
  walkSync(document, (node: HtmlNode) => {
    node.children &&= node.children.flatMap((child) => goingOut(child, node));
    if (node.type === ELEMENT_NODE && node.attributes) node.attributes = kept(node.attributes, origin);
  });
  return (await render(document)).trim();
}

/** What goes out of a child: itself, nothing, or the words alone of a button that makes a title unfold. */
function goingOut(child: HtmlNode, { name = "" }: HtmlNode): HtmlNode[] {
  if (child.type !== ELEMENT_NODE || !DROPPED.has(child.name ?? "")) return [child];
  return child.name === "button" && /^h[1-6]$/.test(name) ? (child.children ?? []) : [];
}

function kept(attributes: Record<string, string>, origin: URL): Record<string, string> {
  const pairs = Object.entries(attributes).filter(([name]) => KEPT.has(name));
  return Object.fromEntries(
    pairs.map(([name, value]) => [
      name,
      name === "href" || name === "src" ? (URL.parse(value, origin)?.href ?? value) : value,
    ]),
  );
}
