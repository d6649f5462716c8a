import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** What a piece of HTML shows: its words, its links, the instants of its times; nothing of what is hidden. */
export function visible(html: string): { text: string; links: string[]; times: string[] } {
  const links: string[] = [];
  const times: string[] = [];
  const words = (node: Node): string => {
    if ("value" in node) return node.value;
    if (!("tagName" in node) || /^(?:script|template)$/.test(node.tagName)) return "";
    if (attribute(node, "hidden") !== undefined) return "";
    const href = attribute(node, "href");
    if (node.tagName === "a" && href !== undefined) links.push(href);
    const datetime = attribute(node, "datetime");
    if (node.tagName === "time" && datetime) times.push(datetime);
    const inside = node.childNodes.map(words).join("");
    return /^(?:a|span|strong|time|abbr|event-clock)$/.test(node.tagName) ? inside : `\n${inside}\n`;
  };
  const text = parseFragment(html).childNodes.map(words).join("");
  return { text: plain(text), links, times };
}

/** The attributes of the first element of a name. */
export function dataset(html: string, tagName: string): Record<string, string> {
  const find = (nodes: readonly Node[]): Element | undefined => {
    for (const node of nodes) {
      if (!("tagName" in node)) continue;
      const found = node.tagName === tagName ? node : find(node.childNodes);
      if (found) return found;
    }
    return undefined;
  };
  const attrs = find(parseFragment(html).childNodes)?.attrs ?? [];
  const camel = (name: string) =>
    name.slice(5).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    attrs.flatMap(({ name, value }) => (name.startsWith("data-") ? [[camel(name), value]] : [])),
  );
}

/** Words with plain spaces, a line a block. */
export function plain(text: string): string {
  return text
    .replaceAll("\u00A0", " ")
    .replaceAll(/[ \t]*\n\s*/g, "\n")
    .replaceAll(/ +/g, " ")
    .trim();
}
