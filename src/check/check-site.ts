import { existsSync, readFileSync } from "node:fs";
import type { SiteConfig } from "../schemas/site.ts";
import { site as present } from "../site.config.ts";
import { checkEntry } from "./check-entry.ts";
import { downloadFaults } from "./files/downloads.ts";
import { byPlace, type Problem, problemOf } from "./problem.ts";
import type { Site, SiteEntry } from "./rules/site/site.ts";
import { SITE_RULES } from "./rules/site/table.ts";
import { livingAddresses } from "./source/check-addresses.ts";
import {
  addressesFile,
  type ContentSource,
  downloadFolders,
  taxonomyFiles,
} from "./source/content-folder.ts";
import { type ReadEntry, readEntries } from "./source/read-entries.ts";
import { siteOf } from "./source/site-of.ts";
import { strayFiles } from "./source/stray-files.ts";

/** What a check of a whole content folder found. */
export interface SiteCheck {
  entries: number;
  problems: Problem[];
}

/**
 * Reads every entry of a content folder and returns all problems as they are at an instant, in reading order.
 *
 * @param config what the site has; the present site by default
 */
export function checkSite(
  content: ContentSource,
  now: Temporal.Instant,
  config: SiteConfig = present,
): SiteCheck {
  const read = readEntries(content);
  const site = siteOf(read, content, { now, config });
  const between = site.entries.flatMap((entry) => problemsBetween(entry, site));
  const own = read.flatMap(({ problems }) => problems).filter((problem) => !isEcho(problem, content));
  const addresses = addressesFile(content.dir);
  const problems = [
    ...content.problems,
    ...(existsSync(addresses) ? livingAddresses(addresses, readFileSync(addresses, "utf8"), site) : []),
    ...strayFiles(content.dir),
    ...downloadFaults(downloadFolders(content.dir)),
    ...own,
    ...between,
  ];
  return { entries: read.length, problems: problems.sort(byPlace) };
}

/**
 * The problems that an entry would have with another text, among the others as they were read.
 *
 * @param read all the entries
 */
export function checkChanged(
  read: readonly ReadEntry[],
  content: ContentSource,
  now: Temporal.Instant,
): (file: string, source: string) => Problem[] {
  return (file, source) => {
    const changed = read.map((entry) =>
      entry.file === file
        ? { ...entry, source, ...checkEntry(entry.collection, file, source, content) }
        : entry,
    );
    const site = siteOf(changed, content, { now, config: present });
    const own = changed.find((entry) => entry.file === file)?.problems ?? [];
    const between = site.entries
      .filter((entry) => entry.file === file)
      .flatMap((entry) => problemsBetween(entry, site));
    return [...own, ...between].sort(byPlace);
  };
}

function problemsBetween(entry: SiteEntry, site: Site): Problem[] {
  return Object.entries(SITE_RULES).flatMap(([name, rule]) =>
    rule(entry, site).map((fault) => problemOf(entry.file, name, fault)),
  );
}

/** A term that is missing because its taxonomy cannot be read: the taxonomy has its own problem. */
function isEcho({ message }: Problem, { dir, problems }: ContentSource): boolean {
  return taxonomyFiles(dir).some(
    (file) =>
      problems.some((problem) => problem.file === file) &&
      message.includes(`n’est pas dans ${file.slice(dir.length + 1)}.`),
  );
}
