import type { Visibility } from "../../../domain/entry/visibility.ts";
import type { CollectionName } from "../../../schemas/reference.ts";
import type { SiteConfig } from "../../../schemas/site.ts";
import type { Fault } from "../../problem.ts";
import type { MdxNode } from "../../read/mdx/node.ts";
import type { Place } from "../../read/place.ts";

/** An entry among the others. */
export interface SiteEntry {
  collection: CollectionName;
  /** Its file name without extension; of a page, with its folders. */
  id: string;
  /** Its file, from the root of the project. */
  file: string;
  source: string;
  raw: Readonly<Record<string, unknown>>;
  /** Front matter as parsed; nothing when it has an error. */
  parsed?: unknown;
  tree: MdxNode;
  placeOf(path: readonly PropertyKey[]): Place;
  /** Address of its page: the likely one, when the entry could not be read. */
  address: string;
  aliases: readonly string[];
  /** Nothing when the entry could not be read. */
  visibility: Visibility | undefined;
}

/** What a rule may ask of the site around an entry. */
export interface Site {
  /** Origin of the site, without a trailing slash. */
  origin: string;
  /** What the site has, and has not. */
  config: Pick<SiteConfig, "rooms" | "kinds" | "languages">;
  /** The present, which some dates are compared with. */
  now: Temporal.Instant;
  entries: readonly SiteEntry[];
  /** Addresses that answer and are no entry: lists, feeds, pages of the code. */
  isRoute(path: string): boolean;
  /** Whether no entry can have an address: a route has it, or is under it. */
  isTaken(path: string): boolean;
  /** Whether a download exists, by its path on the site. */
  hasFile(path: string): boolean;
  /** How the disk spells the path of a download that is written otherwise; nothing when there is none. */
  spelling(path: string): string | undefined;
  /** The anchors of pages that are no entry, whatever the page. */
  pageAnchors: { all: readonly string[]; has: (id: string) => boolean };
  /** Addresses to suggest for one that does not answer. */
  addresses: readonly string[];
  /** The entry that has its page at an address. */
  byAddress: ReadonlyMap<string, SiteEntry>;
  /** For each former address, the present one. */
  byAlias: ReadonlyMap<string, string>;
}

/** One idea of how entries hold together: everything in an entry that does not. */
export type SiteRule = (entry: SiteEntry, site: Site) => Fault[];
