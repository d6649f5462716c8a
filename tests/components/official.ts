import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serializeOuter } from "parse5";
import { attribute, type Element } from "../helpers/render.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Attributes of the examples that HTML or our policy forbids: wrong types, inline script and style, placeholders. */
const forbidden = (tag: string, { name, value }: { name: string; value: string }) =>
  name === "style" ||
  name === "placeholder" ||
  name.startsWith("on") ||
  (name === "type" && tag === "a") ||
  (name === "target" && value === "_self") ||
  name === "data-row-key";

function clean(element: Element) {
  element.attrs = element.attrs.filter((attr) => !forbidden(element.tagName, attr));
  for (const child of [...element.childNodes]) {
    if (child.nodeName === "#comment") defaultTreeAdapter.detachNode(child);
    else if ("tagName" in child) clean(child);
  }
}

/**
 * The nth element of a class in the examples DSFR ships with a component, cleaned of what HTML forbids.
 * @example official("callout", "fr-callout") // => '<div class="fr-callout">…</div>'
 */
export function official(page: string, className: string, nth = 0): string {
  const file = new URL(
    `../../node_modules/@gouvfr/dsfr/example/component/${page}/index.html`,
    import.meta.url,
  );
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (!("tagName" in node)) return;
    if (attribute(node, "class")?.split(/\s+/).includes(className)) found.push(node);
    node.childNodes.forEach(visit);
  };
  parse(readFileSync(file, "utf8")).childNodes.forEach(visit);
  const element = found[nth];
  if (!element) throw new Error(`No element ${nth} of class ${className} in DSFR’s example of ${page}.`);
  clean(element);
  return serializeOuter(element);
}
