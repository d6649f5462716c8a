import type { Place } from "../../../read/front-matter.ts";
import { nodesOf, placeOfNode } from "../../../read/mdx/node.ts";
import type { Entry } from "../entry.ts";

export interface FoundImage {
  src: string;
  alt: string;
  place: Place;
  /** Front-matter key of the image; none in the body. */
  key?: string | undefined;
}

export function bodyImagesOf({ tree }: Pick<Entry, "tree">): FoundImage[] {
  return nodesOf(tree, "image").map((node) => ({
    src: safeDecode(node.url ?? ""),
    alt: node.alt ?? "",
    place: placeOfNode(node),
  }));
}

/** The images of a front matter: `image` and `gallery`. */
export function frontMatterImagesOf({ raw, placeOf }: Entry): FoundImage[] {
  const gallery = Array.isArray(raw.gallery) ? raw.gallery : [];
  const found: [PropertyKey[], unknown][] = [
    [["image"], raw.image],
    ...gallery.map((image, index): [PropertyKey[], unknown] => [["gallery", index], image]),
  ];
  return found.flatMap(([path, image]) => {
    const { src, alt } = (image ?? {}) as { src?: unknown; alt?: unknown };
    if (typeof src !== "string") return [];
    const key = [...path, "alt"];
    return [{ src, alt: typeof alt === "string" ? alt : "", place: placeOf(key), key: key.join(".") }];
  });
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
