/** What several DSFR components share: the vocabulary of their props, and the attributes of an outgoing link. */

import { DSFR_WORDS } from "./words.ts";

/** Level of a heading; the page decides it, never the component. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Class of a DSFR icon, for example `fr-icon-calendar-line`. */
export type Icon = `fr-icon-${string}`;

/** A plain link: what it says and where it goes. */
export interface LinkItem {
  /** Visible words of the link. */
  label: string;
  /** Address of the link. */
  href: string;
}

/** A choice of a list, of a group of boxes or of radio buttons. */
export interface Choice {
  /** Words of the choice. */
  label: string;
  /** Value sent with the form. */
  value: string;
}

/** What groups of choices have alike. */
export interface ChoicesGroup {
  /** Id of the group; those of its choices are this one, a dash and their rank from 1. */
  id: string;
  /** Name of the group in the form. */
  name: string;
  /** Question the choices answer. */
  legend: string;
  options: readonly Choice[];
  /** Small size; false by default. */
  small?: boolean | undefined;
}

/**
 * Attributes of a link that opens a new window; none for the others.
 * @example newWindow(true, "Légifrance") // => { target: "_blank", rel: "noopener external", title: "Légifrance - nouvelle fenêtre" }
 */
export function newWindow(external: boolean | undefined, label: string, words = DSFR_WORDS) {
  if (!external) return {};
  return { target: "_blank", rel: "noopener external", title: `${label} - ${words.newWindow}` } as const;
}
