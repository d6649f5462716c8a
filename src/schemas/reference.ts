import { z } from "astro/zod";
import { shown, suggestion } from "./french-errors.ts";

/** The collections an entry can point to. */
export const COLLECTIONS = ["news", "agenda", "pages"] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** A typed link to an entry, as Astro's `getEntry` takes it. */
export interface Reference<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
}

const ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** A reference to an entry of one collection, written as its file name without extension. */
export function reference<C extends CollectionName>(collection: C) {
  return z.string().transform((input, context): Reference<C> => {
    const id = input.trim().replace(/\.mdx$/, "");
    if (!ID.test(id)) {
      context.addIssue({
        code: "custom",
        message: `trouvé ${shown(input)} ; attendu le nom d’un fichier de src/content/${collection}, sans « .mdx ».`,
      });
      return z.NEVER;
    }
    return { collection, id };
  });
}

/** A reference to an entry of any collection, written `news/<file>`, `agenda/<file>` or `pages/<file>`. */
export const anyReference = z.string().transform((input, context): Reference => {
  const [collection = "", ...rest] = input
    .trim()
    .replace(/\.mdx$/, "")
    .split("/");
  const id = rest.join("/");
  const known = COLLECTIONS.find((name) => name === collection);
  if (known && ID.test(id)) return { collection: known, id };
  context.addIssue({
    code: "custom",
    message: known
      ? `trouvé ${shown(input)} ; attendu « ${known}/nom-du-fichier », sans « .mdx ».`
      : `collection inconnue ${shown(collection)}. ${suggestion(collection, COLLECTIONS)}`,
  });
  return z.NEVER;
});
