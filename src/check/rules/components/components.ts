import { choices } from "../../../schemas/french-errors.ts";
import { PROSE } from "../../../schemas/prose/components.ts";
import { VIDEO_PLATFORMS, videoAt } from "../../../schemas/prose/video-platforms.ts";
import type { Place } from "../../read/front-matter.ts";
import { attributePlace, attributesOf, type MdxNode } from "../../read/mdx/attributes.ts";
import { hasCode } from "../../read/mdx/node.ts";
import { parseBody } from "../../read/mdx/parse-body.ts";
import { propFaults } from "./attributes.ts";
import { slotFault } from "./content.ts";

/** What the components of a body rely on, outside of it. */
export interface ProseSurroundings {
  /** Whether a download exists, by its path on the site. */
  hasFile(path: string): boolean;
  /** How the disk spells the path of a download that is written otherwise. */
  spelling?: ((path: string) => string | undefined) | undefined;
  /** Hosts of the PeerTube servers that the site trusts. */
  peertube: readonly string[];
}

export type ProseFault = Place & { message: string };

/** Attributes that name a file of « public/ ». */
const FILES: Record<string, readonly string[]> = { Download: ["file"], Video: ["src", "captions", "poster"] };

/**
 * The faults of the components of a body: attributes, what stands between the tags, where they stand.
 *
 * @param source the whole file, so that lines are those the editor sees
 * @param tree its body, as it could be read
 */
export function proseFaults(
  source: string,
  surroundings: ProseSurroundings,
  tree: MdxNode = parseBody(source).tree,
): ProseFault[] {
  return [...walk(tree, undefined, source, surroundings), ...repeated(tree, source)];
}

function walk(
  node: MdxNode,
  parent: string | undefined,
  source: string,
  outside: ProseSurroundings,
): ProseFault[] {
  const inner = node.name && isComponent(node) ? node.name : parent;
  return [
    ...elementFaults(node, parent, source, outside),
    ...(node.children ?? []).flatMap((child) => walk(child, inner, source, outside)),
  ];
}

function isComponent({ type }: MdxNode): boolean {
  return type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";
}

function elementFaults(
  node: MdxNode,
  parent: string | undefined,
  source: string,
  outside: ProseSurroundings,
): ProseFault[] {
  const component = isComponent(node) ? PROSE.find(({ name }) => name === node.name) : undefined;
  if (!component || !node.position) return [];
  const { inside, name } = component;
  if (inside !== undefined && parent !== inside) {
    const message = `<${name}> ne s’écrit que dans <${inside}>. Entourez-le de <${inside}> et </${inside}>.`;
    return [{ ...placeOf(node), message }];
  }
  // Code in a value has its own fault: what it stands for cannot be told.
  if (hasCode(node)) return [];
  const attributes = attributesOf(node);
  const props = propFaults(component, attributes);
  const slot = slotFault(component, node, attributes);
  const outer = props.length > 0 ? [] : outerFaults(name, attributes, outside);
  return [
    ...[...props, ...outer].map(({ prop, message }) => ({
      ...(prop === undefined ? placeOf(node) : attributePlace(source, node, prop)),
      message: `<${name}> : ${message}`,
    })),
    ...(slot ? [{ ...placeOf(node), message: `<${name}> : ${slot}` }] : []),
  ];
}

function placeOf({ position }: MdxNode): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Files that are missing, platforms that the site does not know. */
function outerFaults(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  { hasFile, spelling, peertube }: ProseSurroundings,
): { prop: string; message: string }[] {
  const missing = (FILES[name] ?? []).flatMap((prop) => {
    const path = attributes[prop];
    if (typeof path !== "string" || hasFile(path)) return [];
    const spelt = spelling?.(path);
    const message = spelt
      ? `fichier introuvable « ${path} ». Écrivez « ${spelt} ».`
      : `fichier introuvable « public${path} ». Déposez-le à cet endroit, ou corrigez « ${prop} ».`;
    return [{ prop, message }];
  });
  const { url } = attributes;
  if (name !== "Video" || typeof url !== "string" || videoAt(url, peertube)) return missing;
  const known = choices([...VIDEO_PLATFORMS.map((platform) => platform.name), ...peertube]);
  const message = `aucune vidéo connue à l’adresse « ${url} ». Copiez l’adresse de la page de la vidéo, sur l’une de ces plateformes : ${known}.`;
  return [...missing, { prop: "url", message }];
}

/** Components whose id or place is unique on a page, written twice. */
function repeated(tree: MdxNode, source: string): ProseFault[] {
  const seen = new Set<string>();
  const visit = (node: MdxNode): ProseFault[] => {
    const below = () => (node.children ?? []).flatMap(visit);
    if (node.name !== "Accordion" && node.name !== "Video" && node.name !== "TableOfContents") return below();
    const title = String(attributesOf(node).title ?? "");
    const key = node.name === "TableOfContents" ? node.name : `${node.name} ${title}`;
    const known = seen.has(key);
    seen.add(key);
    if (!known) return below();
    return node.name === "TableOfContents"
      ? [{ ...placeOf(node), message: "<TableOfContents> : un seul sommaire par page. Retirez celui-ci." }]
      : [
          {
            ...attributePlace(source, node, "title"),
            message: `<${node.name}> : le titre « ${title} » sert déjà dans la page. Donnez-lui-en un autre.`,
          },
          ...below(),
        ];
  };
  return visit(tree);
}
