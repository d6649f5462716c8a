import { nearest } from "../../../domain/text/nearest.ts";
import { PROSE_COMPONENTS } from "../../../schemas/prose.ts";
import { HTML_ADVICE } from "../../read/mdx/html-advice.ts";
import { elementsOf, hasCode, type MdxNode, placeOfNode } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** A body holds the components of the site and no other tag; their values are texts. */
export const elements: Rule = ({ tree }) =>
  elementsOf(tree).flatMap((node) => {
    const message = nameFault(node.name ?? "") ?? valueFault(node) ?? twiceFault(node);
    return message ? [{ ...placeOfNode(node), message }] : [];
  });

function nameFault(name: string): string | undefined {
  if ((PROSE_COMPONENTS as readonly string[]).includes(name)) return undefined;
  if (/^[A-Z]/.test(name)) return `composant inconnu <${name}>. ${instead(name)}`;
  const advice = HTML_ADVICE[name.toLowerCase()];
  return `balise HTML <${name}>. ${advice ?? `Écrivez du Markdown, ou un composant : ${PROSE_COMPONENTS.join(", ")}.`}`;
}

function instead(name: string): string {
  const near = nearest(name, PROSE_COMPONENTS);
  return near ? `Vouliez-vous écrire <${near}> ?` : `Composants possibles : ${PROSE_COMPONENTS.join(", ")}.`;
}

function valueFault(node: MdxNode): string | undefined {
  return hasCode(node)
    ? `code dans la balise <${node.name}>. Écrivez chaque valeur entre guillemets droits, par exemple title="Titre".`
    : undefined;
}

function twiceFault({ name, attributes = [] }: MdxNode): string | undefined {
  const names = attributes.map((attribute) => attribute.name);
  const twice = names.find((attribute, index) => names.indexOf(attribute) !== index);
  return twice && `attribut « ${twice} » écrit deux fois dans <${name}>. Gardez-en un seul.`;
}
