import type { HeadingLevel } from "../dsfr/shared.ts";

/** The level of a title, from what the build wrote in its tag; the third when it wrote nothing. */
export function headingLevel(level: string | undefined): HeadingLevel {
  return Math.min(Math.max(Number(level ?? 3), 2), 6) as HeadingLevel;
}
