import { escapeAttribute, escapeText } from "entities/escape";
import { evaluate, type MdxCompileOptions } from "satteri";
import { type Body, type BodyPart, DRESSED } from "../../domain/entry/body.ts";
import { PROSE } from "../../schemas/prose/components.ts";
import { collectHeadings } from "./collect-headings.ts";

/** What compiling a text needs to know of its entry. */
export interface CompileOptions {
  /** Its front matter, as the plugins see it. */
  frontmatter?: Record<string, unknown>;
  /** Elements that a component dresses in this text, besides those of every text. @default none */
  dressed?: readonly string[] | undefined;
}

/** How Markdown is read: see `frenchMarkdown`. */
export type Markdown = Pick<MdxCompileOptions, "mdastPlugins" | "hastPlugins" | "features">;

type Props = Record<string, unknown> & { children?: unknown; "set:html"?: string };

/** What a call of the compiled text gives, apart from the words between two calls: those are no HTML yet. */
class Made {
  readonly parts: BodyPart[];
  constructor(parts: BodyPart[]) {
    this.parts = parts;
  }
}

/** What Astro takes, in the data of an entry, for the path of an image from its file. */
export const ASTRO_IMAGE = "__ASTRO_IMAGE_";

const FRAGMENT = Symbol("Fragment");
/** What the tags of components stand for: their names. */
const COMPONENTS = { ...Object.fromEntries(PROSE.map(({ name }) => [name, name])), Fragment: FRAGMENT };
const VOID = new Set(["br", "hr", "img", "input", "wbr"]);

/**
 * Compiles a text into data: it is no module that a build would have to bundle and load. All that no component makes
 * or dresses is HTML already; the address of an image of the entry is marked, for Astro to put the image there.
 *
 * @throws Error where the text is no MDX: the check has said it
 */
export function compileBody(
  source: string,
  markdown: Markdown,
  { frontmatter = {}, dressed = [] }: CompileOptions = {},
): Body {
  const elements = new Set<string>([...DRESSED, ...dressed, ...Object.keys(COMPONENTS)]);
  const headings: Body["headings"] = [];
  const jsx = (type: unknown, { children, "set:html": html, ...props }: Props): Made => {
    const inner = html === undefined ? partsOf(children) : [html];
    if (type === FRAGMENT) return new Made(inner);
    const name = String(type);
    if (elements.has(name)) return new Made([element(name, props, joined(inner))]);
    const tag = `<${name}${attributesOf(props)}>`;
    return new Made(VOID.has(name) ? [tag] : [tag, ...inner, `</${name}>`]);
  };
  const { default: content } = evaluate(source, {
    ...markdown,
    hastPlugins: [...(markdown.hastPlugins ?? []), collectHeadings(headings)],
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
    optimizeStatic: { component: "Fragment", prop: "set:html", ignoreElements: [...elements] },
    elementAttributeNameCase: "html",
    Fragment: FRAGMENT,
    jsx: jsx as never,
    jsxs: jsx as never,
  }) as { default: (props: object) => Made };
  return { parts: joined(content({ components: COMPONENTS }).parts), headings };
}

function partsOf(children: unknown): BodyPart[] {
  if (children instanceof Made) return children.parts;
  if (Array.isArray(children)) return children.flatMap(partsOf);
  return children === undefined || children === null ? [] : [escapeText(String(children))];
}

/** Neighbouring pieces of HTML as one. */
function joined(parts: readonly BodyPart[]): BodyPart[] {
  const all: BodyPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

function element(name: string, props: Record<string, unknown>, children: BodyPart[]): BodyPart {
  const { src } = props;
  const isOwn = name === "img" && typeof src === "string" && !src.startsWith("/") && !URL.canParse(src);
  return { name, props: isOwn ? { ...props, src: `${ASTRO_IMAGE}${decodeURI(src)}` } : props, children };
}

function attributesOf(props: Record<string, unknown>): string {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}
