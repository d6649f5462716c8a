import type { NewsKind } from "../../../schemas/news.ts";
import { site } from "../../../site.config.ts";

const FOLDERS = { state: "/src/assets/illustrations", neutral: "/src/assets/neutral/illustrations" };
const FILES: Record<string, string> = import.meta.glob(
  ["/src/assets/illustrations/*.svg", "/src/assets/neutral/illustrations/*.svg"],
  { query: "?url", import: "default", eager: true },
);

export type IllustrationName = NewsKind | "event" | "page";

/**
 * The illustration of a kind of entry that brings no image, in the colours of the brand; 640 × 360 pixels, decorative.
 *
 * @throws Error when the brand has none for the kind
 */
export function illustrationOf(name: IllustrationName): string {
  const file = `${FOLDERS[site.brand]}/${name}.svg`;
  if (!FILES[file]) throw new Error(`${file} is not there.`);
  return FILES[file];
}
