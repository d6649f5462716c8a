import type { Fault } from "../../problem.ts";
import { nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Rule } from "../entry/entry.ts";
import { marks } from "./marks.ts";

/** What starts a line of a list in a word processor, and makes no list here. */
const BULLET = String.raw`(?:[•·▪◦●○■\uF0A7\uF0B7][ \t\u00A0]*|[-*+] *\u00A0[ \u00A0]*|§[ \t\u00A0]+(?!\d)|o(?:[\t\u00A0]| {2})[ \t\u00A0]*)(?=\S)`;
/** A dash alone may start what somebody says, or a figure below zero: two lines make a list. */
const DASH = String.raw`(?:[–—][ \t\u00A0]*|-(?=[^\s\d-]))(?=\S)`;
const NUMBER = String.raw`(\d{1,2}[.)])\u00A0\s*(?=\S)`;

const unseen = "liste que le site ne voit pas « % »";

const unseenLists = marks([
  {
    pattern: new RegExp(`^[ \\t]*${BULLET}.*(?:\\n[ \\t]*${BULLET}.*)*`, "gm"),
    what: unseen,
    advice: () => "Commencez chaque ligne par « - », avec une espace ordinaire.",
    rewrite: (found) => found.replaceAll(new RegExp(`^([ \\t]*)${BULLET}`, "gm"), "$1- "),
  },
  {
    pattern: new RegExp(`^[ \\t]*${DASH}.*(?:\\n[ \\t]*${DASH}.*)+`, "gm"),
    what: unseen,
    advice: () => "Commencez chaque ligne par « - », avec une espace ordinaire.",
    rewrite: (found) => found.replaceAll(new RegExp(`^([ \\t]*)${DASH}`, "gm"), "$1- "),
    severity: "warning",
  },
  {
    pattern: new RegExp(`^[ \\t]*${NUMBER}.*(?:\\n[ \\t]*${NUMBER}.*)*`, "gm"),
    what: unseen,
    advice: () => "Mettez une espace ordinaire après chaque numéro.",
    rewrite: (found) => found.replaceAll(new RegExp(`^([ \\t]*)${NUMBER}`, "gm"), "$1$2 "),
  },
]);

/** A list that starts at a higher number is a sentence that starts with a year. */
const HIGHEST = 99;

/** Lists that Markdown does not see, and those it sees where there is none. */
export const lists: Rule = (entry) => [
  ...unseenLists(entry),
  ...nodesOf(entry.tree, "list").flatMap((node): Fault[] => {
    if ((node.start ?? 0) <= HIGHEST) return [];
    const number = `${node.start}.`;
    const message = `nombre lu comme celui d’une liste « ${number} ». Écrivez « ${node.start}\\. ».`;
    return [{ ...placeOfNode(node), message }];
  }),
];
