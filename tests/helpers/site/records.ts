import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inject } from "vitest";
import { type SiteName, siteFiles } from "./sites.ts";

/** What Pagefind keeps of a page. */
export interface SearchRecord {
  url: string;
  content: string;
  anchors: { id: string; text: string; location: number }[];
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const SIGNATURE = "pagefind_dcd";

/** The record of every page that one can find. */
export function recordsOf(name: SiteName): SearchRecord[] {
  const files = [...siteFiles(name)].filter((file) => file.endsWith(".pf_fragment"));
  return files.map((file) => recordAt(name, file));
}

/** A record by its file. @throws Error when it is none */
export function recordAt(name: SiteName, file: string): SearchRecord {
  const text = gunzipSync(readFileSync(join(inject(name).dir, file))).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no record of Pagefind.`);
  return JSON.parse(text.slice(SIGNATURE.length));
}
