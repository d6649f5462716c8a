import { type ProseSurroundings, proseFaults } from "../../check/rules/components/components.ts";
import { DESCRIBED } from "../../schemas/described.ts";
import type { ProseComponent } from "../../schemas/prose/component.ts";
import { PROSE } from "../../schemas/prose/components.ts";
import { type Field, fieldsOf } from "./fields.ts";

/** Where the examples of the guide stand: their downloads exist, the others do not. */
const EXAMPLES: ProseSurroundings = { hasFile: (path) => path.startsWith("/exemples/"), peertube: [] };

/** What the check says of the bad example of a component. */
export function badSentences({ bad }: ProseComponent): string[] {
  return proseFaults(bad, EXAMPLES).map(({ message }) => message);
}

const FENCE = "```";
const cell = (text: string) => text.replaceAll("|", "\\|");

/** A table of fields, in Markdown. */
function fieldTable(fields: readonly Field[], head: string): string {
  const rows = fields.map(({ name, required, description, example }) => {
    const code = example.includes("`") ? example : `\`${example}\``;
    return `| \`${name}\` | ${required ? "oui" : ""} | ${cell(description)} | ${cell(code)} |`;
  });
  return [`| ${head} | obligatoire | | exemple |`, "| --- | --- | --- | --- |", ...rows].join("\n");
}

function componentSection(component: ProseComponent): string {
  const { name, title, description, props, slot, example, bad } = component;
  const fields = fieldsOf(props);
  return [
    `### ${title} : \`<${name}>\``,
    description,
    ...(fields.length > 0 ? [fieldTable(fields, "attribut")] : []),
    `Entre les balises : ${slot.description.charAt(0).toLowerCase()}${slot.description.slice(1)}`,
    `${FENCE}mdx\n${example}\n${FENCE}`,
    "À ne pas écrire :",
    `${FENCE}mdx\n${bad}\n${FENCE}`,
    ...badSentences(component).map((sentence) => `> ${sentence.replaceAll("<", "\\<")}`),
  ].join("\n\n");
}

/** The parts of `docs/redaction.md` that come from the schemas, by the name between their marks. */
export const GUIDE_PARTS: Readonly<Record<string, () => string>> = {
  champs: () =>
    DESCRIBED.map(
      ({ name, folder, schema }) => `### ${name} (\`${folder}\`)\n\n${fieldTable(fieldsOf(schema), "champ")}`,
    ).join("\n\n"),
  composants: () => PROSE.map(componentSection).join("\n\n"),
};

/**
 * The guide with its generated parts written anew, between `<!-- début : nom -->` and `<!-- fin : nom -->`.
 *
 * @throws Error in French when the marks of a part are missing
 */
export function withGuideParts(markdown: string): string {
  return Object.entries(GUIDE_PARTS).reduce((text, [name, write]) => {
    const [start, end] = [`<!-- début : ${name} -->`, `<!-- fin : ${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from === -1 || to < from) throw new Error(`Les repères « ${start} » et « ${end} » manquent.`);
    return `${text.slice(0, from + start.length)}\n\n${write()}\n\n${text.slice(to)}`;
  }, markdown);
}
