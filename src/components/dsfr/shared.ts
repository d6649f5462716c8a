/** What several DSFR components share: the vocabulary of their props, and the attributes of an outgoing link. */

import { DSFR_WORDS } from "./words.ts";

/** Level of a heading; the page decides it, never the component. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Accent colours of the DSFR palette, as class suffixes. */
export type Color =
  | "beige-gris-galet"
  | "blue-cumulus"
  | "blue-ecume"
  | "brown-cafe-creme"
  | "brown-caramel"
  | "brown-opera"
  | "green-archipel"
  | "green-bourgeon"
  | "green-emeraude"
  | "green-menthe"
  | "green-tilleul-verveine"
  | "orange-terre-battue"
  | "pink-macaron"
  | "pink-tuile"
  | "purple-glycine"
  | "yellow-moutarde"
  | "yellow-tournesol";

/** Class of a DSFR icon, for example `fr-icon-calendar-line`. */
export type Icon = `fr-icon-${string}`;

/** Social networks that have a DSFR button, as class suffixes. */
export type Network =
  | "bluesky"
  | "dailymotion"
  | "facebook"
  | "github"
  | "instagram"
  | "linkedin"
  | "mail"
  | "mastodon"
  | "snapchat"
  | "telegram"
  | "threads"
  | "tiktok"
  | "twitch"
  | "twitter-x"
  | "vimeo"
  | "youtube";

/** A plain link: what it says and where it goes. */
export interface LinkItem {
  /** Visible words of the link. */
  label: string;
  /** Address of the link. */
  href: string;
}

/** A link that may leave the site. */
export interface OutgoingLink extends LinkItem {
  /** Opens in a new window, and says so; false by default. */
  external?: boolean | undefined;
}

/** State of a form field, told under it. */
export interface Message {
  /** What the message is about; it gives the colour and the icon. */
  type: "error" | "valid" | "info" | "warning";
  /** Sentence shown to the person. */
  text: string;
}

/** A choice of a group of boxes or of radio buttons. */
export interface Choice {
  /** Words of the choice. */
  label: string;
  /** Value sent with the form. */
  value: string;
  /** Help under the words; none by default. */
  hint?: string | undefined;
}

/** What groups of choices have alike. */
export interface ChoicesGroup {
  /** Id of the group; those of its choices are this one, a dash and their rank from 1. */
  id: string;
  /** Name of the group in the form. */
  name: string;
  /** Question the choices answer. */
  legend: string;
  /** Help under the legend; none by default. */
  hint?: string | undefined;
  /** Message under the choices; none by default. */
  message?: Message | undefined;
  /** Side by side; false by default. */
  inline?: boolean | undefined;
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
