import { type ProseSurroundings, proseFaults } from "../../check/rules/components/components.ts";
import { DESCRIBED } from "../../schemas/described.ts";
import type { ProseComponent } from "../../schemas/prose/component.ts";
import { PROSE } from "../../schemas/prose/components.ts";
import { RGAA } from "../accessibility/rgaa.ts";
import { criteriaTables } from "../accessibility/table.ts";
import { RGESN } from "../ecodesign/rgesn.ts";
import { type Field, fieldsOf } from "./fields.ts";

/** Where the examples of the guide stand: their downloads exist, the others do not. */
const EXAMPLES: ProseSurroundings = { hasFile: (path) => path.startsWith("/exemples/"), peertube: [] };

/** What the check says of the bad example of a component. */
export function badSentences({ bad }: ProseComponent): string[] {
  return proseFaults(bad, EXAMPLES).map(({ message }) => message);
}

const FENCE = "```";
const cell = (text: string) => text.replaceAll("|", "\\|");

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
    `## ${title} : \`<${name}>\``,
    description,
    ...(fields.length > 0 ? [fieldTable(fields, "attribut")] : []),
    `Entre les balises : ${slot.description.charAt(0).toLowerCase()}${slot.description.slice(1)}`,
    `${FENCE}mdx\n${example}\n${FENCE}`,
    "À ne pas écrire :",
    `${FENCE}mdx\n${bad}\n${FENCE}`,
    ...badSentences(component).map((sentence) => `> ${sentence.replaceAll("<", "\\<")}`),
  ].join("\n\n");
}

/** The parts of the documentation that come from the code: `champs` is in `docs/champs.md`. */
export const GUIDE_PARTS: Readonly<Record<string, () => string>> = {
  champs: () =>
    DESCRIBED.map(
      ({ name, folder, schema }) => `## ${name} (\`${folder}\`)\n\n${fieldTable(fieldsOf(schema), "champ")}`,
    ).join("\n\n"),
  composants: () => PROSE.map(componentSection).join("\n\n"),
  accessibilite: () => criteriaTables(RGAA),
  ecoconception: () => criteriaTables(RGESN),
};

/**
 * A page of the guide with its generated part written anew, between `<!-- début : nom -->` and
 * `<!-- fin : nom -->`.
 *
 * @throws Error in French when the marks of the part are missing
 */
export function withGuidePart(name: string, markdown: string): string {
  const [start, end] = [`<!-- début : ${name} -->`, `<!-- fin : ${name} -->`];
  const from = markdown.indexOf(start);
  const to = markdown.indexOf(end);
  if (from === -1 || to < from) throw new Error(`Les repères « ${start} » et « ${end} » manquent.`);
  return `${markdown.slice(0, from + start.length)}\n\n${GUIDE_PARTS[name]?.() ?? ""}\n\n${markdown.slice(to)}`;
}
