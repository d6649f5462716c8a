import Slugger, { slug } from "github-slugger";
import { fold } from "./fold.ts";

export interface HeadingIds {
  /** The words without accents nor punctuation: what one can read, say and type. */
  id: string;
  /** What the site gave before, which links elsewhere still have; none when it is the same. */
  former: string | undefined;
}

/** The anchors of words that a page says once. @example idsOf("L’accueil").id // => "l-accueil" */
export function idsOf(words: string): HeadingIds {
  const [id, former] = [slug(fold(words)), slug(words)];
  return { id, former: former === id ? undefined : former };
}

/**
 * Names the headings of a text one after the other: two that say the same are told apart by a number.
 *
 * @example headingIds()("Un fonds de 90 millions d’euros").id // => "un-fonds-de-90-millions-d-euros"
 */
export function headingIds(): (words: string) => HeadingIds {
  const [plain, github] = [new Slugger(), new Slugger()];
  return (words) => {
    const [id, former] = [plain.slug(fold(words)), github.slug(words)];
    return { id, former: former === id ? undefined : former };
  };
}
