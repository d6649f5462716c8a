import type { SiteRule } from "./site.ts";
import { toComplete } from "./to-complete.ts";

/** What somebody still has to say. */
export const unknownFacts: SiteRule = ({ source }) =>
  toComplete(source).map((place) => ({
    ...place,
    severity: "note",
    message: "« à compléter » : donnez cette information, ou faites-la donner.",
  }));
