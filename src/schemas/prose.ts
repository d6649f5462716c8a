/** The components an editor may write in a body, with no import: the files of `components/prose/`. */
export const PROSE_COMPONENTS = [
  "Accordion",
  "Alert",
  "CallToAction",
  "Callout",
  "Contact",
  "Highlight",
  "KeyFigure",
  "KeyFigures",
  "Quote",
  "SiteFact",
] as const;
