/** A piece of a text: HTML as it is, a component, or an element that one dresses. */
export type BodyPart = string | BodyElement;

export interface BodyElement {
  /** Its name. @example "img", "Callout" */
  name: string;
  /** Its attributes: texts, `true` without a value. */
  props: Record<string, unknown>;
  children: BodyPart[];
}

/** A text ready to be rendered, and its headings in order. */
export interface Body {
  parts: BodyPart[];
  headings: { depth: number; slug: string; text: string }[];
}

/** What pages say of a text, whose source they do not have. */
export interface TextFacts {
  words: number;
  /** Whether it has its own summary. */
  hasContents: boolean;
}

/** The elements of Markdown that a component dresses, in every text. */
export const DRESSED = ["blockquote", "img", "table"] as const;
