import { expect, test } from "vitest";
import {
  circles,
  clockReaders,
  collectionReaders,
  longFiles,
  nodeImports,
  type Room,
  rawHtml,
  readSources,
  upwardImports,
} from "./helpers/architecture.ts";

/** The floors of the house: a file imports from its own room and from lower floors only. */
const HOUSE: readonly Room[] = [
  { floor: 1, name: "time", paths: ["domain/time/"] },
  { floor: 1, name: "environment", paths: ["environment.ts"] },
  { floor: 1, name: "DSFR components", paths: ["components/dsfr/"] },
  { floor: 2, name: "text", paths: ["domain/text/"] },
  { floor: 3, name: "taxonomy", paths: ["domain/taxonomy/"] },
  { floor: 4, name: "schemas", paths: ["schemas/"] },
  { floor: 5, name: "strings", paths: ["strings/"] },
  { floor: 5, name: "who we are", paths: ["site.config.ts"] },
  { floor: 6, name: "domain", paths: ["domain/"] },
  { floor: 6, name: "pictures", paths: ["components/media/"] },
  { floor: 7, name: "build steps", paths: ["integrations/"] },
  { floor: 7, name: "browser code", paths: ["client/"] },
  { floor: 8, name: "prose components", paths: ["components/prose/"] },
  { floor: 9, name: "collections", paths: ["content.config.ts"] },
  { floor: 9, name: "queries", paths: ["queries/"] },
  { floor: 9, name: "commands", paths: ["cli/"] },
  { floor: 10, name: "site components", paths: ["components/site/"] },
  { floor: 11, name: "layouts", paths: ["layouts/"] },
  { floor: 12, name: "routes", paths: ["pages/", "now.ts"] },
];

/** Files that may write HTML as it is, each with what makes it safe. */
const RAW_HTML = {
  "components/dsfr/Card.astro": "slots, rendered first to know which are empty",
  "components/dsfr/Tabs.astro": "slots, which have the names of the tabs",
  "components/site/StructuredData.astro": "JSON, whose signs structuredDataText escapes",
  "layouts/Editorial.astro": "a summary, by inlineHtml, which escapes what editors write",
  "layouts/Entry.astro": "a summary, by inlineHtml, which escapes what editors write",
};

/** Files that may be long, each with the one idea that needs it. */
const LONG = {
  "components/dsfr/Button.astro": "props that exclude each other: a link, a button, a disabled one",
  "components/dsfr/Card.astro": "the DSFR’s largest markup, whose parts have a fixed order",
  "components/dsfr/Display.astro": "the DSFR’s markup of one dialog",
  "components/dsfr/Follow.astro": "the DSFR’s markup of two blocks that share a row",
  "components/dsfr/Footer.astro": "the DSFR’s markup, whose parts have a fixed order",
  "components/dsfr/Header.astro": "the DSFR’s markup, whose parts have a fixed order",
  "components/dsfr/Tag.astro": "props that exclude each other: a link, a filter, a tag to remove",
  "components/dsfr/Tile.astro": "the DSFR’s markup, whose parts have a fixed order",
  "components/site/EventFacts.astro": "one list: a fact of an event after the other",
  "layouts/Document.astro": "the head of every page",
  "layouts/Entry.astro": "the order of the parts of an entry, each a component of its own",
};

const sources = readSources("src");

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

test("templates escape what they write, but for a few", () => {
  expect(rawHtml(sources, RAW_HTML)).toEqual([]);
});

test("files are short, routes shorter, but for a few", () => {
  expect(longFiles(sources, LONG)).toEqual([]);
});
