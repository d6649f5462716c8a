import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A built page. */
export interface BuiltPage {
  /** Its address, `/agenda/`. */
  path: string;
  /** Its source. */
  html: string;
  /** Every element, in order, those of templates and of what waits for the script included. */
  elements: Element[];
}

/** The files of a built site, as addresses (`/agenda/index.html`), sorted. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .sort();
}

/** Every page of a built site. */
export function pagesOf(dir: string): BuiltPage[] {
  return filesOf(dir)
    .filter((file) => file.endsWith(".html"))
    .map((file) => pageOf(file.replace(/index\.html$/, ""), readFileSync(join(dir, file), "utf8")));
}

/** A page from its address and source; what is in `noscript` counts, as it does for who has no script. */
export function pageOf(path: string, html: string): BuiltPage {
  return { path, html, elements: elementsOf(parse(html, { scriptingEnabled: false })) };
}

/** A made-up page, to show that a rule can fail. */
export function madeUpPage(
  body: string,
  { path = "/essai/", head = "<title>Essai</title>" } = {},
): BuiltPage {
  return pageOf(path, `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`);
}

/** Whether a page only sends to another address. */
export function isRedirect({ elements }: BuiltPage): boolean {
  return elements.some((element) => attribute(element, "http-equiv") === "refresh");
}

/** Whether a page is that of a month without event, which only answers: no page leads to it. */
export function isEmptyMonth({ path, html }: BuiltPage, today: string): boolean {
  const month = /^\/agenda\/calendrier\/(.*)\/$/.exec(path)?.[1];
  return month !== undefined && month !== today.slice(0, 7) && html.includes("Aucun rendez-vous ce mois-ci.");
}

/** The elements below a node, in order. */
export function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const inner = "content" in node ? node.content.childNodes : deferredIn(node);
  return [...children, ...inner].flatMap((child) => [
    ...("tagName" in child ? [child] : []),
    ...elementsOf(child),
  ]);
}

/** What the build left to the script in a data block: see `Deferred.astro`. */
function deferredIn(node: Node): DefaultTreeAdapterTypes.ChildNode[] {
  if (node.nodeName !== "script" || attribute(node as Element, "data-deferred") === undefined) return [];
  const [text] = (node as Element).childNodes;
  const html = text && "value" in text ? text.value.replaceAll("<\\/script", "</script") : "";
  return parseFragment(html).childNodes;
}

/** The value of an attribute, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of a node, its spaces (no-break ones too) folded into one. */
export function textOf(node: Node): string {
  return rawText(node)
    .replaceAll(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

function rawText(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node)) return "";
  return node.childNodes
    .filter(({ nodeName }) => nodeName !== "script")
    .map(rawText)
    .join("");
}
