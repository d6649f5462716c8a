/** A piece of the text of an entry: HTML as it is, or what a component shows. */
export type BodyPart = string | BodyElement;

/** A component that an editor wrote, or an element that a component dresses. */
export interface BodyElement {
  /** The name of the component or of the element. */
  name: string;
  /** Its attributes: texts, `true` without a value. */
  props: Record<string, unknown>;
  children: BodyPart[];
}

/** The text of an entry, ready to be rendered, and its headings in order. */
export interface Body {
  parts: BodyPart[];
  headings: { depth: number; slug: string; text: string }[];
}

/** The elements of Markdown that a component dresses, in every text. */
export const DRESSED = ["blockquote", "img", "table"] as const;
