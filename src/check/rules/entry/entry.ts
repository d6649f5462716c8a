import type { CollectionName } from "../../../schemas/reference.ts";
import type { Fault } from "../../problem.ts";
import type { Place } from "../../read/front-matter.ts";
import type { MdxNode } from "../../read/mdx/node.ts";

/** An entry as a rule sees it. */
export interface Entry {
  collection: CollectionName;
  /** The whole file, as the editor sees it. */
  source: string;
  /** The text under the front matter. */
  body: string;
  /** Front matter as written. */
  raw: Readonly<Record<string, unknown>>;
  /** The body as a tree; what cannot be read in it is blank. */
  tree: MdxNode;
  /** The place of a front-matter key, or of the nearest one above it that is written. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Bytes of a file named in the entry (`./photo.jpg`, `/documents/a.pdf`), or nothing when it is missing. */
  weigh(path: string): number | undefined;
  /** What is wrong with an image that is there, once opened. */
  inspect?(path: string): Pick<Fault, "message" | "severity"> | undefined;
  /** How the disk spells the path of a file that is written otherwise; nothing when there is none. */
  spelling?(path: string): string | undefined;
}

/** One idea of what an entry must be: everything in it that is not so. */
export type Rule = (entry: Entry) => Fault[];
