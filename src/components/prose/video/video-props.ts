import type { LANGUAGES } from "../../../schemas/shared.ts";

/** A video, as an editor writes it: the check sees to what goes together. */
export interface VideoProps {
  /** Title of the video; unique on the page. */
  title: string;
  /** Path of a file of the site. */
  src?: string | undefined;
  /** Address on a platform. */
  url?: string | undefined;
  /** Path of the subtitles, for a file of the site. */
  captions?: string | undefined;
  /** Path of the picture shown before, for a file of the site. */
  poster?: string | undefined;
  /** How long it lasts, as it is read. */
  duration?: string | undefined;
  credit?: string | undefined;
  /** Language of the subtitles; fr by default. */
  lang?: (typeof LANGUAGES)[number] | undefined;
  /** No useful sound. */
  silent?: boolean | "true" | undefined;
  /** Tells nothing that the page does not. */
  alternative?: boolean | "true" | undefined;
}
