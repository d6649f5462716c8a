import type { z } from "astro/zod";

/**
 * What stands between the opening and the closing tag:
 * `none`, nothing; `words`, a few words; `text`, any Markdown; `image`, one picture; `images`, pictures and
 * figures; or the only components allowed.
 */
export type SlotKind = "none" | "words" | "text" | "image" | "images" | readonly string[];

/** A component of the prose: the one source of its check, its guide, its documentation and its snippet. */
export interface DescribedComponent {
  /** Its French name, that of the DSFR where it has one. */
  title: string;
  /** What it is for, in one or two sentences for editors. */
  description: string;
  /** The schema of its attributes: texts, as they are written; an attribute without value is `true`. */
  props: z.ZodType;
  slot: {
    kind: SlotKind;
    /** What editors write there. */
    description: string;
    /** May be left out; false by default. */
    optional?: boolean | undefined;
  };
  /** The only component it may be written in; anywhere by default. */
  inside?: string | undefined;
  /** Written among words; on lines of its own by default. */
  inline?: boolean | undefined;
  /** MDX to copy. Its images and files are those of `docs/exemples/` and of the site. */
  example: string;
  /** MDX that the check refuses, for the guide. */
  bad: string;
}

export interface ProseComponent extends DescribedComponent {
  /** The name of the tag. */
  name: string;
}
