import type { ShareImage } from "./content.ts";

/** The colours of an image: its letters, its ground and the shapes on it. Letters keep a contrast over 7:1. */
interface Palette {
  ink: string;
  paper: string;
  shade: string;
}

/** The colours of each part of the site: those of no brand. */
export const PALETTES: Readonly<Record<ShareImage["part"] | "warning", Palette>> = {
  site: { ink: "#1f2a52", paper: "#f1f3fb", shade: "#dde2f6" },
  news: { ink: "#1f2a52", paper: "#f1f3fb", shade: "#dde2f6" },
  press: { ink: "#4b1f45", paper: "#faf2f8", shade: "#f1dfec" },
  agenda: { ink: "#123c36", paper: "#eff8f4", shade: "#d6ece3" },
  warning: { ink: "#9b2012", paper: "#fff", shade: "#fff" },
};

/** Icons on a square of 24, as the data of an SVG path. */
export const ICONS: Readonly<Record<ShareImage["facts"][number]["icon"], string>> = {
  calendar: "M7 1h2v2h6V1h2v2h5v18H2V3h5V1Zm13 9H4v9h16v-9Z",
  place:
    "M12 1a9 9 0 0 1 9 9c0 5-4 9.5-9 13.5C7 19.5 3 15 3 10a9 9 0 0 1 9-9Zm0 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z",
  screen: "M1 3h22v14h-9v2h4v2H6v-2h4v-2H1V3Zm2 2v10h18V5H3Z",
};
