import type { Element, ElementContent, Nodes, Root } from "hast";
import { HANDLERS, isWords, lose, type Reading } from "./elements.ts";
import { element, find, NOTE, textOf } from "./hast.ts";
import type { Imported } from "./imported.ts";
import { levelled } from "./levels.ts";
import { withLists } from "./lists.ts";

/** What is around a text on a page, or makes it live. */
const LEFT = new Set(
  "head script style noscript template nav footer aside form button select textarea svg canvas link meta".split(
    " ",
  ),
);
/** What a text has no place for. */
const LOST: Readonly<Record<string, string>> = {
  iframe: "page ou vidéo incluse",
  video: "vidéo",
  audio: "son",
  object: "objet incorporé",
  embed: "objet incorporé",
  math: "équation",
};
/** A note, as mammoth, Word and LibreOffice name it. */
const NOTE_ID = /^_?(?:(?:foot|end)note-|(?:ft|ed)n|sd(?:foot|end)note)(\d+)$/;

/**
 * The text of a page, without what only the page had: styles, menus, frames. Its title and its summary are apart.
 *
 * @param image the path of an image from its address; nothing when it cannot come
 */
export function cleaned(
  page: Root,
  image: Reading["image"],
): Pick<Imported, "title" | "summary" | "lost"> & { root: Root } {
  const reading: Reading = {
    image,
    notes: [],
    lost: [],
    before: "",
    inside: (node) => inside(node, reading),
  };
  const main =
    find(page, ({ tagName, properties }) => tagName === "main" || properties.role === "main") ??
    find(page, ({ tagName }) => tagName === "article") ??
    find(page, ({ tagName }) => tagName === "body");
  const { children, ...said } = levelled(main ? inside(main, reading) : []);
  const name = find(page, ({ tagName }) => tagName === "title");
  const meta = find(
    page,
    ({ tagName, properties }) => tagName === "meta" && properties.name === "description",
  );
  return {
    title: said.title ?? (name && textOf(name).trim()),
    summary: said.summary ?? (meta && String(meta.properties.content)),
    root: { type: "root", children: [...children, ...reading.notes] },
    lost: reading.lost,
  };
}

function inside(node: Element, reading: Reading): ElementContent[] {
  return withLists(node.children.flatMap((child) => clean(child, reading)));
}

function clean(node: Nodes, reading: Reading): ElementContent[] {
  if (node.type === "text") {
    reading.before += node.value;
    return [{ type: "text", value: node.value.replaceAll(/[\u00AD\u200B]/g, "") }];
  }
  if (node.type !== "element") return [];
  const lost = LOST[node.tagName];
  if (lost) lose(lost, reading);
  if (lost || LEFT.has(node.tagName)) return [];
  const note = NOTE_ID.exec(String(node.properties.id ?? ""))?.[1];
  if (note) {
    reading.notes.push(element(NOTE, inside(node, reading), { id: note }));
    return [];
  }
  const handler = HANDLERS[node.tagName];
  const read = handler ? handler(node, reading) : [element(node.tagName, inside(node, reading))];
  if (!isWords(node)) reading.before += " ";
  return read;
}
