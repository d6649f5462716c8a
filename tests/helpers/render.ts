import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Content {
  props?: Record<string, unknown>;
  /** Slots, as HTML. */
  slots?: Record<string, string>;
  /** What the page around it hands to it. */
  locals?: App.Locals;
}

const container = AstroContainer.create();

/** HTML of one component, as the build would write it. */
export async function render(
  component: AstroComponentFactory,
  { props = {}, slots = {}, locals = {} }: Content = {},
) {
  const html = await (await container).renderToString(component, { props, slots, locals });
  return html.replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, "");
}

/** All the elements of a piece of HTML, in order, those of templates included. */
export function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (!("tagName" in node)) return;
    found.push(node);
    node.childNodes.forEach(visit);
    if ("content" in node) node.content.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}

/** Value of an attribute, `undefined` when it is absent. */
export function attribute(element: Element, name: string) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Elements that have a class. */
export function withClass(html: string, name: string) {
  return elements(html).filter((element) => attribute(element, "class")?.split(/\s+/).includes(name));
}

/** Words of an element, spaces collapsed. */
export function text(node: Node): string {
  const words = (child: Node): string =>
    "value" in child ? child.value : "childNodes" in child ? child.childNodes.map(words).join("") : "";
  return words(node)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

/** Attributes whose value belongs to the page: only their presence counts. */
const free =
  /^(?:aria-(?:controls|labelledby|describedby|label)|for|href|cite|name|alt|src|value|action|width|height)$/;

/**
 * The bones of a piece of HTML: tags, classes and roles, one element a line, indented.
 * Words, ids, tooltips and the order of classes do not count; identical neighbours count once.
 * @example outline('<ul><li>a</li><li class="c b">b</li></ul>') // => 'ul\n  li\n  li class="b c"'
 */
export function outline(html: string): string {
  const line = ({ tagName, attrs }: Element) => {
    const shown = attrs
      .filter(({ name }) => name !== "id" && name !== "title")
      .map(({ name, value }) => {
        if (free.test(name)) return name;
        if (name === "class") return `class="${value.split(/\s+/).filter(Boolean).sort().join(" ")}"`;
        return `${name}="${value}"`;
      });
    return [tagName, ...shown.sort()].join(" ");
  };
  const branch = (node: Node): string[] =>
    "tagName" in node ? [line(node), ...branches(node.childNodes).map((text) => `  ${text}`)] : [];
  const branches = (nodes: Node[]): string[] =>
    nodes
      .map((node) => branch(node).join("\n"))
      .filter((text, index, all) => text !== "" && text !== all.slice(0, index).findLast(Boolean))
      .flatMap((text) => text.split("\n"));
  return branches(parseFragment(html).childNodes).join("\n");
}
