import { defineHastPlugin, type HastPluginEntry } from "satteri";
import { wordsIn } from "../../strings/words.ts";
import { entryLanguage } from "./entry-language.ts";

/** Says the footnotes of an entry in its language: the reader of Markdown writes their title and their links in French. */
export const footnoteWords: HastPluginEntry = ({ data }) => {
  const { lang, entry } = wordsIn(entryLanguage(data));
  if (lang === "fr") return null;
  return defineHastPlugin({
    name: "footnote-words",
    element: {
      filter: ["h2", "a"],
      visit(node) {
        const { id, dataFootnoteBackref } = node.properties;
        if (id === "footnote-label") return { ...node, children: [{ type: "text", value: entry.notes }] };
        if (dataFootnoteBackref === undefined) return undefined;
        return { ...node, properties: { ...node.properties, ariaLabel: entry.backToText } };
      },
    },
  });
};
