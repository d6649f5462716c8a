import { attributeOf, elementsOf, nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Place } from "../../read/place.ts";
import type { SiteEntry } from "./site.ts";

export interface FoundLink extends Place {
  url: string;
  key?: string | undefined;
}

/** Front-matter keys that hold one address. */
const LINK_KEYS = new Set(["link", "url", "replay"]);
/** Front-matter keys whose text is Markdown. */
const TEXT_KEYS = new Set(["summary", "text", "content", "description", "statusNote"]);
/** Attributes of components that hold one address. */
const ATTRIBUTES = ["href", "url", "link"];

/** Every link of an entry: in its body, in its components, in its front matter. */
export function linksOf(entry: SiteEntry): FoundLink[] {
  return [
    ...linksIn(entry.raw, [], entry),
    ...nodesOf(entry.tree, "link", "definition").map((node) => ({
      url: node.url ?? "",
      ...placeOfNode(node),
    })),
    ...elementsOf(entry.tree).flatMap((node) =>
      ATTRIBUTES.flatMap((name) => {
        const url = attributeOf(node, name);
        return url === undefined ? [] : [{ url, ...placeOfNode(node) }];
      }),
    ),
  ];
}

function linksIn(value: unknown, path: PropertyKey[], entry: SiteEntry): FoundLink[] {
  if (typeof value === "string") {
    const key = String(path.at(-1));
    const urls = LINK_KEYS.has(key)
      ? [value.trim()]
      : TEXT_KEYS.has(key)
        ? [...value.matchAll(/\]\(([^)\s]*)\)/g)].map(([, url = ""]) => url)
        : [];
    return urls.map((url) => ({ url, ...entry.placeOf(path), key: path.join(".") }));
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => linksIn(inner, [...path, key], entry));
}
