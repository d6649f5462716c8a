import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import type { ReadSite } from "./read-site.ts";

/** What reads a kind of file, and what it must hold. Each throws where it cannot. */
const READERS: readonly [RegExp, (text: string) => boolean][] = [
  [/feed\.json$/, (text) => Array.isArray(JSON.parse(text).items)],
  [/\.(?:json|webmanifest)$/, (text) => JSON.parse(text) !== null],
  [/rss\.xml$/, (text) => isXml(text) && text.includes("<channel>")],
  [/\.(?:xml|xsl|svg)$/, isXml],
  [/\.ics$/, (text) => new ICAL.Component(ICAL.parse(text) as never).name === "vcalendar"],
];

function isXml(text: string): boolean {
  return XMLValidator.validate(text) === true;
}

/** The feeds, calendars and data of a built site that a program could not read, and the empty files, a sentence each. */
export function unreadableDocuments({ dir, files }: ReadSite): string[] {
  return [...files].flatMap(([file, bytes]) => {
    if (bytes === 0) return [`/${file} : le fichier est vide.`];
    const read = READERS.find(([name]) => name.test(file))?.[1];
    return !read || reads(read, readFileSync(join(dir, file), "utf8"))
      ? []
      : [`/${file} : aucun programme ne peut le lire.`];
  });
}

/** Whether a document is what its name says. */
function reads(read: (text: string) => boolean, text: string): boolean {
  try {
    return read(text);
  } catch {
    return false;
  }
}
