/** What several DSFR components share: the vocabulary of their props, and the attributes of an outgoing link. */

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

/**
 * Attributes of a link that opens a new window; none for the others.
 * @example newWindow(true, "Légifrance") // => { target: "_blank", rel: "noopener external", title: "Légifrance - nouvelle fenêtre" }
 */
export function newWindow(external: boolean | undefined, label: string) {
  if (!external) return {};
  return { target: "_blank", rel: "noopener external", title: `${label} - nouvelle fenêtre` } as const;
}
