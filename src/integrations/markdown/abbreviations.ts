import { defineMdastPlugin } from "satteri";
import { concernsAcronyms, cutAtAcronyms, type Meaning, markSpelledOut } from "../../domain/text/acronyms.ts";

/** Where a title on hover would be in the way, or said twice. */
const LEFT_ALONE = new Set(["heading", "link", "linkReference"]);

/**
 * Gives the first use of an acronym in a body what it stands for (`<abbr title>`, RGAA 9.4), unless the text says
 * it itself. Headings, links and code are left alone.
 */
export function abbreviations(acronyms: readonly Meaning[]) {
  let used = new Set<string>();
  return defineMdastPlugin({
    name: "abbreviations",
    before() {
      used = new Set();
    },
    text(node, context) {
      if (!concernsAcronyms(node.value, acronyms)) return;
      const parentOf = (child: { type: string }) =>
        context.parent(child as typeof node) as { type: string } | undefined;
      for (let above = parentOf(node); above; above = parentOf(above)) {
        if (LEFT_ALONE.has(above.type)) return markSpelledOut(node.value, acronyms, used);
      }
      const pieces = cutAtAcronyms(node.value, acronyms, used);
      if (pieces.every((piece) => typeof piece === "string")) return;
      context.replaceNode(
        node,
        pieces.map((piece) =>
          typeof piece === "string"
            ? { type: "text", value: piece }
            : {
                type: "abbreviation",
                children: [{ type: "text", value: piece.acronym }],
                data: { hName: "abbr", hProperties: { title: piece.meaning } },
              },
        ),
      );
    },
  });
}
