import type { LANGUAGES } from "../../schemas/shared.ts";

/** What previews say of an entry beyond its title and description. */
export interface SharedEntry {
  lang: (typeof LANGUAGES)[number];
  /** Path of its image. */
  image: string;
  /** What the image says. */
  imageAlternative: string;
  /** When a news entry was published and changed (RFC 3339), its category and its tags; none for an event. */
  article?:
    | { published: string; modified?: string | undefined; section: string; tags: readonly string[] }
    | undefined;
}
