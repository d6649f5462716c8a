import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { inject } from "vitest";
import { checkEntry } from "../../../src/check/check-entry.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { eventAddress, newsAddress, pageAddress } from "../../../src/domain/addresses.ts";
import { type Standing, standingAt } from "../../../src/domain/agenda/occurrences.ts";
import { type Visibility, visibilityAt } from "../../../src/domain/entry/visibility.ts";
import type { AgendaData } from "../../../src/schemas/event/agenda.ts";
import type { NewsData } from "../../../src/schemas/news.ts";
import type { PageData } from "../../../src/schemas/page.ts";
import type { SiteName } from "./sites.ts";

interface Common {
  id: string;
  /** Address of its page. */
  path: string;
  visibility: Visibility;
}

/** An entry as its file says it, an event on the date on which it stands, whatever became of it in the built site. */
export type Entry = Common &
  (
    | { collection: "news"; data: NewsData }
    | ({ collection: "agenda" } & Standing)
    | { collection: "pages"; data: PageData }
  );

export const FOLDERS = {
  site: "src/content",
  demo: "tests/fixtures/site",
  prefecture: ".cache/other-project/src/content",
} as const;

const known = new Map<SiteName, Entry[]>();

/** Every entry of a site, drafts included; read once. */
export function entriesOf(name: SiteName): readonly Entry[] {
  const entries = known.get(name) ?? readEntries(name);
  known.set(name, entries);
  return entries;
}

function readEntries(name: SiteName): Entry[] {
  const content = openContent(FOLDERS[name]);
  const now = Temporal.Instant.from(inject(name).now);
  const read = (collection: Entry["collection"]) =>
    globSync("**/*.mdx", { cwd: join(content.dir, collection) })
      .sort()
      .map((file) => {
        const path = join(content.dir, collection, file);
        const { parsed, problems } = checkEntry(collection, path, readFileSync(path, "utf8"), content);
        if (parsed === undefined) throw new Error(`${path}: ${problems.map((p) => p.message).join(" ; ")}`);
        return { id: file.replace(/\.mdx$/, ""), data: parsed };
      });
  return [
    ...read("news").map(({ id, data }) => newsEntry(id, data as NewsData, now)),
    ...read("agenda").map(({ id, data }) => eventEntry(id, data as AgendaData, now)),
    ...read("pages").map(({ id, data }) => pageEntry(id, data as PageData)),
  ];
}

function newsEntry(id: string, data: NewsData, now: Temporal.Instant): Entry {
  const path = newsAddress(id, data.kind);
  return { collection: "news", id, data, path, visibility: visibilityAt(data, now) };
}

function eventEntry(id: string, data: AgendaData, now: Temporal.Instant): Entry {
  const visibility = visibilityAt(data, now);
  return { collection: "agenda", id, ...standingAt(data, now), path: eventAddress(id), visibility };
}

function pageEntry(id: string, data: PageData): Entry {
  return {
    collection: "pages",
    id,
    data,
    path: pageAddress(id),
    visibility: data.draft ? "draft" : "public",
  };
}
