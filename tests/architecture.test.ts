import { expect, test } from "vitest";
import {
  circles,
  clockReaders,
  collectionReaders,
  crowdedFolders,
  longFiles,
  nodeImports,
  queriesUnder,
  type Room,
  rawHtml,
  readSources,
  upwardImports,
} from "./helpers/house/architecture.ts";

/** The floors of the house: a file imports from its own room and from lower floors only. */
const HOUSE: readonly Room[] = [
  { floor: 0, name: "what waits for a script", paths: ["components/deferred/"] },
  { floor: 0, name: "what many pages have alike", paths: ["components/once/"] },
  { floor: 1, name: "time", paths: ["domain/time/"] },
  { floor: 0, name: "where we are", paths: ["site.zone.ts"] },
  { floor: 1, name: "environment", paths: ["environment.ts"] },
  { floor: 1, name: "DSFR components", paths: ["components/dsfr/"] },
  { floor: 2, name: "text", paths: ["domain/text/"] },
  { floor: 3, name: "taxonomy", paths: ["domain/taxonomy/"] },
  { floor: 4, name: "schemas", paths: ["schemas/"] },
  { floor: 5, name: "strings", paths: ["strings/"] },
  { floor: 5, name: "who we are", paths: ["site.config.ts"] },
  { floor: 6, name: "domain", paths: ["domain/"] },
  { floor: 7, name: "what a page hands its body", paths: ["env.d.ts"] },
  { floor: 6, name: "what shows who we are", paths: ["brand.ts"] },
  { floor: 6, name: "pictures", paths: ["components/media/"] },
  { floor: 7, name: "check", paths: ["check/"] },
  { floor: 8, name: "guide", paths: ["domain/guide/"] },
  { floor: 8, name: "build steps", paths: ["integrations/"] },
  { floor: 8, name: "browser code", paths: ["client/"] },
  { floor: 9, name: "prose components", paths: ["components/prose/"] },
  { floor: 10, name: "collections", paths: ["content.config.ts"] },
  { floor: 10, name: "queries", paths: ["queries/"] },
  { floor: 10, name: "commands", paths: ["cli/"] },
  { floor: 11, name: "site components", paths: ["components/site/"] },
  { floor: 12, name: "layouts", paths: ["layouts/"] },
  { floor: 13, name: "routes", paths: ["pages/", "now.ts", "middleware.ts"] },
];

/** What the components of the site are about, a folder each: what a visitor sees decides, not what is alike in code. */
const SUBJECTS = {
  agenda: "events among others: lists, filters, subscription",
  entry: "what news, events and pages have alike: image, dates, files, sharing, what to read next",
  event: "one event: its card, facts, state, registration, programme",
  "event/dates": "an event that comes back: its dates, what differs from one to another",
  "event/head": "what the page of an event begins with: when, where, what one can do now",
  feeds: "the ways to follow a list in another program",
  guide: "the live guide for editors",
  home: "the blocks of the home page",
  list: "what any list of entries needs: pages, links to narrower lists, years",
  month: "a month of events: its table, its bars, the way to other months",
  news: "news among others: card, grid, list, previous and next",
  press: "what only journalists look for: contacts, press kit",
  search: "the search page, and what an entry tells the search",
  shell: "around every page: header, footer, notices, metadata, the page that is not found",
};

/** Folders that may hold many files, each with the one kind of thing that fills it. */
const FLAT = {
  "src/components/dsfr": "one DSFR component a file, under the name the DSFR gives it",
  "tests/build": "one rule of the built site a file",
};

/** What the pages of entries ask of queries about nothing but their entry and the configuration. */
const OF_THE_ENTRY = [
  "bodyOf",
  "calendarSite",
  "entryImages",
  "hasPressKit",
  "sharedEntry",
  "showsAll",
  "textFacts",
];

/** Files that may write HTML as it is, each with what makes it safe. */
const RAW_HTML = {
  "client/deferred.ts": "what Deferred.astro wrote in the page",
  "components/deferred/Deferred.astro": "its slot, as Astro rendered it",
  "components/dsfr/Card.astro": "slots, rendered first to know which are empty",
  "components/site/event/dates/ByDate.astro": "its slot, as Astro rendered it",
  "components/once/Once.astro": "its slot, as Astro rendered it",
  "components/prose/Body.astro":
    "the texts of entries, which `compileBody` made of Markdown without code nor HTML",
  "components/site/shell/StructuredData.astro": "JSON, whose signs structuredDataText escapes",
  "layouts/Editorial.astro": "a summary, by inlineHtml, which escapes what editors write",
  "layouts/Entry.astro": "a summary, by inlineHtml, which escapes what editors write",
};

/** Files that may be long, each with the one idea that needs it. */
const LONG = {
  "components/dsfr/Card.astro": "the DSFR’s largest markup, whose parts have a fixed order",
  "components/dsfr/Footer.astro": "the DSFR’s markup, whose parts have a fixed order",
  "components/dsfr/Header.astro": "the DSFR’s markup, whose parts have a fixed order",
  "components/site/event/EventFacts.astro": "one list: a fact of an event after the other",
  "layouts/Document.astro": "the head of every page",
  "layouts/Entry.astro": "the order of the parts of an entry, each a component of its own",
};

const sources = readSources("src");
const files = [
  ...sources.map(({ path }) => `src/${path}`),
  ...readSources("tests").map(({ path }) => `tests/${path}`),
];

test("imports go down the floors, never up", () => {
  expect(upwardImports(sources, HOUSE)).toEqual([]);
});

test("no import goes round in a circle", () => {
  expect(circles(sources)).toEqual([]);
});

test("only queries read collections", () => {
  expect(collectionReaders(sources)).toEqual([]);
});

test("only build steps and commands use Node", () => {
  expect(nodeImports(sources)).toEqual([]);
});

test("time is an argument below routes, commands and browser code", () => {
  expect(clockReaders(sources)).toEqual([]);
});

test.each([
  ["an entry", ["News", "Event"], "queries/entry-paths.ts", "relatedItems", OF_THE_ENTRY],
  ["a list", ["NewsListing", "Calendar", "Topic", "Redirect"], "queries/list-paths.ts", "monthLinks", []],
])("a page of %s asks nothing that its key does not know", (_, layouts, keys, one, own) => {
  const known = queriesUnder(sources, [keys]);
  const asked = queriesUnder(
    sources,
    layouts.map((name) => `layouts/${name}.astro`),
  );
  expect(asked).toContain(one);
  expect(asked.filter((name) => !known.includes(name) && !own.includes(name))).toEqual([]);
});

test("templates escape what they write, but for a few", () => {
  expect(rawHtml(sources, RAW_HTML)).toEqual([]);
});

test("files are short, routes shorter, but for a few", () => {
  expect(longFiles(sources, LONG)).toEqual([]);
});

test("every folder can be looked over, but for those that hold one kind of thing", () => {
  expect(crowdedFolders(files, FLAT)).toEqual([]);
});

test("a component of the site is in the folder of its subject", () => {
  const folders = sources.flatMap(({ path }) => /^components\/site\/(.*)\/[^/]+$/.exec(path)?.[1] ?? []);
  expect([...new Set(folders)]).toEqual(Object.keys(SUBJECTS));
  expect(sources.filter(({ path }) => /^components\/site\/[^/]+$/.test(path))).toEqual([]);
});

test("no test waits for a time to pass: clocks are driven, events awaited", () => {
  // A file of another process gives no event: its lock is looked at again.
  const polls = "helpers/site/one-astro.ts";
  const sleeping = new RegExp(["waitForTimeout", "setTimeout"].map((name) => `\\b${name}\\(`).join("|"));
  const sleepers = readSources("tests").filter(({ text }) => sleeping.test(text));
  expect(sleepers.map(({ path }) => path)).toEqual([polls]);
});
