import { parse, render } from "ultrahtml";
import { plainAttributes } from "./attributes.ts";
import { withoutDsfr } from "./dsfr.ts";
import {
  element,
  findAll,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  isElement,
  isEmpty,
  isText,
} from "./node.ts";

/** Elements that a feed reader must not get, with all that they hold. */
const DROPPED = new Set(
  "script style template noscript svg source track link meta input select nav".split(" "),
);

/** Elements that keep their name; the others leave their content in their place. */
const KEPT = new Set(
  (
    "a abbr audio b bdi blockquote br caption cite code del details dfn dd dl dt em figcaption figure h2 h3 h4 h5 h6 " +
    "hr i img ins kbd li mark ol p pre q s samp small strong sub summary sup table tbody td tfoot th thead time tr " +
    "u ul var video wbr"
  ).split(" "),
);

/** Elements in which loose words may stand; anywhere else they are a paragraph. */
const HOLDS_WORDS = /^(?:a|caption|dd|dt|figcaption|figure|h[1-6]|li|p|pre|summary|td|th)$/;

/** Elements that are nothing once they are empty. */
const NEEDS_CONTENT =
  /^(?:a|b|blockquote|code|details|dl|em|figcaption|figure|h[1-6]|li|ol|p|pre|span|strong|table|ul)$/;

/**
 * The HTML of a body as feed readers need it: what reads well without any style or script. Addresses are whole;
 * no class, no id, no control, no decoration; parts of the DSFR become plain elements.
 *
 * @param page the address of the page, against which the others are made absolute
 */
export async function feedHtml(html: string, page: URL): Promise<string> {
  const document = parse(html);
  document.children = plainChildren(document.children, "body", page);
  return (await render(document)).replaceAll(/\n\s*\n+/g, "\n").trim();
}

function plainChildren(children: readonly HtmlNode[], parent: string, page: URL): HtmlNode[] {
  return children.flatMap((child) => plainNode(child, parent, page));
}

/** What goes out of a node: itself without its dress, what it holds, or nothing. */
function plainNode(node: HtmlNode, parent: string, page: URL): HtmlNode[] {
  if (isText(node)) return [node];
  if (!isElement(node) || isLeftOut(node, parent)) return [];
  const plain = withoutDsfr(node) ?? node;
  if (plain.name === "h1") return plainNode(element("h2", plain.children, plain.attributes), parent, page);
  if (plain.name === "picture")
    return plainChildren(
      findAll(plain, ({ name }) => name === "img"),
      parent,
      page,
    );
  // Words that are no link now: see RegistrationLink.astro.
  const nowhere = plain.name === "a" && plain.attributes.href === undefined;
  if (nowhere || !KEPT.has(plain.name)) return unwrapped(plain, parent, page);
  const { name } = plain;
  const kept = element(name, plainChildren(plain.children, name, page), plainAttributes(plain, page));
  return NEEDS_CONTENT.test(name) && isEmpty(kept) ? [] : [kept];
}

/** Controls, and what only decorates; the button that unfolds a part under a title is that title. */
function isLeftOut({ name, attributes, children }: HtmlElement, parent: string): boolean {
  if (DROPPED.has(name) || "hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  if (name === "button") return !/^h[1-6]$/.test(parent);
  // The link of a title to itself.
  return (
    name === "a" && /^h[1-6]$/.test(parent) && /^#/.test(attributes.href ?? "") && children.every(isEmpty)
  );
}

/** What an element without meaning holds; its language stays. */
function unwrapped(node: HtmlElement, parent: string, page: URL): HtmlNode[] {
  const { lang } = node.attributes;
  const inline = !isBlock(node);
  const children = plainChildren(node.children, parent, page);
  if (lang) return [element(inline ? "span" : "div", inline ? children : blocks(children, parent), { lang })];
  return inline ? children : blocks(children, parent);
}

/** Blocks only: words between them, or alone, make a paragraph wherever they could not stand. */
function blocks(children: HtmlNode[], parent: string): HtmlNode[] {
  if (HOLDS_WORDS.test(parent) && !children.some(isBlock)) return children;
  const parts: HtmlNode[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    if (line.some((node) => !isEmpty(node))) parts.push(element("p", line));
    line = [];
  };
  for (const child of children) {
    if (!isBlock(child)) line.push(child);
    else {
      endLine();
      parts.push(child);
    }
  }
  endLine();
  return HOLDS_WORDS.test(parent) ? children : parts;
}
