import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../../environment.ts";
import { site as config } from "../../site.config.ts";
import { RECORD, type ReadSite } from "../verify/read-site.ts";

/** What a built site says of itself at `/build.json`, for probes and for `npm run verify`. */
export interface BuildRecord {
  /** Canonical address of the site, without a trailing slash. */
  url: string;
  /** The present of the build, an instant in ISO 8601. */
  date: string;
  /** The commit it was built from; nothing where there is no git. */
  commit: string | null;
  /** Whether files differed from that commit. */
  modified: boolean;
  /** Folder of its content. */
  content: string;
  /** Drafts are in it. */
  preview: boolean;
  versions: Record<string, string>;
  counts: SiteCounts;
  /** Fingerprint of every file but this one: see `ReadSite`. */
  sha256: string;
}

export interface SiteCounts {
  /** Pages that one stays on. */
  pages: number;
  redirects: number;
  feeds: number;
  calendars: number;
  files: number;
  bytes: number;
}

/** Packages whose version decides what ships. */
const PACKAGES = { astro: "astro", dsfr: "@gouvfr/dsfr", pagefind: "pagefind" };

/** Writes the record of a built site in its folder, as its last file: where it is, the site is whole. */
export function writeRecord(site: ReadSite, environment: Environment): BuildRecord {
  const record = describe(site, environment);
  writeFileSync(join(site.dir, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

function describe(site: ReadSite, environment: Environment): BuildRecord {
  return {
    url: (environment.siteUrl ?? config.url).replace(/\/$/, ""),
    date: environment.now.round("second").toString(),
    ...revision(),
    content: environment.contentDir,
    preview: environment.preview,
    versions: {
      site: versionIn("package.json"),
      node: process.versions.node,
      ...Object.fromEntries(
        Object.entries(PACKAGES).map(([name, of]) => [name, versionIn(`node_modules/${of}/package.json`)]),
      ),
    },
    counts: countsOf(site),
    sha256: site.sha256,
  };
}

/** Source: git-status(1), « Porcelain Format Version 2 »: lines that start with a number sign are headers. */
function revision(): Pick<BuildRecord, "commit" | "modified"> {
  const { stdout } = spawnSync("git", ["status", "--porcelain=v2", "--branch"], { encoding: "utf8" });
  const [, commit = null] = /^# branch\.oid ([\da-f]+)$/m.exec(stdout ?? "") ?? [];
  return { commit, modified: /^[^#]/m.test(stdout ?? "") };
}

function versionIn(file: string): string {
  return JSON.parse(readFileSync(file, "utf8")).version;
}

export function countsOf({ files, pages }: ReadSite): SiteCounts {
  const names = [...files.keys()];
  const redirects = [...pages.values()].filter(({ redirect }) => redirect).length;
  return {
    pages: pages.size - redirects,
    redirects,
    feeds: names.filter((name) => /(?:rss\.xml|feed\.json)$/.test(name)).length,
    calendars: names.filter((name) => name.endsWith(".ics")).length,
    files: files.size,
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}
