import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BuildRecord, countsOf } from "../../../../src/cli/build/build-record.ts";
import { deadLinks } from "../../../../src/cli/verify/dead-links.ts";
import { clockFaults, fall } from "../../../../src/cli/verify/fall.ts";
import { misplacedEntries } from "../../../../src/cli/verify/misplaced-entries.ts";
import { parseRecord } from "../../../../src/cli/verify/read-record.ts";
import { readPage, readSite } from "../../../../src/cli/verify/read-site.ts";
import { unreadableDocuments } from "../../../../src/cli/verify/unreadable-documents.ts";

const BASE = "https://exemple.gouv.fr";
let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "verify-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A site of some files. */
function siteOf(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return readSite(dir);
}

describe("a page is read from its tags", () => {
  test("whatever quotes and signs they hold", () => {
    const page = readPage(
      Buffer.from(
        `<a title="à > b" href='/x/?a=1&amp;b=2'>x</a><img srcset="/1.png 1x, /2.png 2x" src=/3.png>
       <meta property="og:image" content="/4.png"><p id="é">« &lt;a href="/no/"&gt; »</p>`,
      ),
    );
    expect(page.links).toEqual(["/x/?a=1&b=2", "/3.png", "/1.png", "/2.png", "/4.png"]);
    expect([...page.ids]).toEqual(["é"]);
    expect(page.redirect).toBe(false);
  });

  test("a redirect is one", () => {
    const page = readPage(Buffer.from('<meta http-equiv="refresh" content="0; url=/là/">'));
    expect(page).toMatchObject({ redirect: true, links: ["/là/"] });
  });
});

describe("links", () => {
  test("that lead to a page, a file, a part or another site are no fault", () => {
    const site = siteOf({
      "index.html": `<a href="/a/">a</a><a href="${BASE}/a/#t">a</a><a href="a.pdf?x=1">a</a><a href="/%C3%A9t%C3%A9/">é</a>
        <a href="https://ailleurs.fr/x">x</a><a href="mailto:a@b.fr">m</a><a href="#">haut</a>`,
      "a/index.html": '<h2 id="t">t</h2>',
      "été/index.html": "",
      "a.pdf": "x",
    });
    expect(deadLinks(site, BASE)).toEqual([]);
  });

  test("that lead to nothing are named once, with a page that holds them", () => {
    const site = siteOf({
      "index.html": '<a href="/b/">b</a><a href="/a/#non">a</a>',
      "a/index.html": '<a href="/b/">b</a><img src="/c.png">',
    });
    expect(deadLinks(site, BASE)).toEqual([
      "/a/ et 1 autre : le lien « /b/ » ne mène à rien.",
      "/a/ : le lien « /c.png » ne mène à rien.",
      "/ : le lien « /a/#non » mène à une partie qui n’existe pas.",
    ]);
  });

  test("of a site in a sub-folder start with it", () => {
    const site = siteOf({
      "index.html": '<a href="/sous/a/">a</a><a href="/autre/">un autre site</a><a href="/sous/b/">b</a>',
      "a/index.html": '<a href="../">haut</a>',
    });
    expect(deadLinks(site, `${BASE}/sous`)).toEqual(["/ : le lien « /b/ » ne mène à rien."]);
  });
});

test("feeds, calendars and data that no program can read are named, and empty files", () => {
  const site = siteOf({
    "rss.xml": "<rss><channel></channel></rss>",
    "agenda/rss.xml": "<rss><channel></rss>",
    "feed.json": '{"items":[]}',
    "news/feed.json": '{"version":1}',
    "manifest.webmanifest": "{",
    "a.ics": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "b.ics": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
    "c.txt": "",
  });
  expect(unreadableDocuments(site)).toEqual([
    "/agenda/rss.xml : aucun programme ne peut le lire.",
    "/b.ics : aucun programme ne peut le lire.",
    "/c.txt : le fichier est vide.",
    "/manifest.webmanifest : aucun programme ne peut le lire.",
    "/news/feed.json : aucun programme ne peut le lire.",
  ]);
});

test("an entry that is published has a page, one that is not has none", () => {
  const site = siteOf({
    "a/index.html": "a",
    "c/index.html": "c",
    "d/index.html": '<meta http-equiv="refresh" content="0; url=/a/">',
  });
  expect(
    misplacedEntries(site, { all: ["/a/", "/b/", "/c/", "/d/", "/e/"], published: new Set(["/a/", "/b/"]) }),
  ).toEqual([
    "/b/ : l’entrée est publiée dans le contenu, sa page n’est pas dans le site.",
    "/c/ : l’entrée n’est pas publiée dans le contenu, sa page est dans le site.",
  ]);
});

test("the fingerprint follows every byte and every name, and not the record", () => {
  const files = { "index.html": "a", "b.txt": "b" };
  const { sha256 } = siteOf(files);
  expect(siteOf({ "build.json": "{}" }).sha256).toBe(sha256);
  expect(siteOf({ "b.txt": "c" }).sha256).not.toBe(sha256);
  expect(siteOf({ "b.txt": "b" }).sha256).toBe(sha256);
  expect(siteOf({ "c.txt": "b" }).sha256).not.toBe(sha256);
});

const record = (changes: Partial<BuildRecord> = {}, counts = {}): BuildRecord => ({
  url: BASE,
  date: "2030-05-15T08:00:00Z",
  commit: null,
  modified: false,
  content: "src/content",
  preview: false,
  versions: {},
  counts: { pages: 100, redirects: 0, feeds: 10, calendars: 20, files: 500, bytes: 1e6, ...counts },
  sha256: "",
  ...changes,
});

describe("a site that replaces another", () => {
  test("may have a tenth less, no more", () => {
    expect(fall(record({}, { pages: 90 }), record())).toEqual([]);
    expect(fall(record({}, { pages: 89, calendars: 0 }), record())).toEqual([
      "89 pages au lieu de 100 : plus de 10 % de moins que dans la dernière version.",
      "0 calendriers au lieu de 20 : plus de 10 % de moins que dans la dernière version.",
    ]);
  });

  test("is not older than it", () => {
    expect(fall(record({ date: "2029-05-15T08:00:00Z" }), record())).toEqual([
      "Construit le 2029-05-15T08:00:00Z, avant la dernière version (2030-05-15T08:00:00Z) : construisez à nouveau, ou vérifiez l’horloge.",
    ]);
  });

  test("is of the day of the server", () => {
    expect(clockFaults(record(), Temporal.Instant.from("2030-05-16T07:00:00Z"))).toEqual([]);
    expect(clockFaults(record(), Temporal.Instant.from("2029-05-15T08:00:00Z"))).toEqual([
      "Construit dans 8760 heures, d’après l’horloge du serveur : vérifiez les horloges.",
    ]);
    expect(clockFaults(record(), Temporal.Instant.from("2031-05-15T08:00:00Z"))).toHaveLength(1);
  });

  test("is known by its record, if it has a whole one", () => {
    expect(parseRecord(JSON.stringify(record()))).toEqual(record());
    for (const text of ["", "{", "{}", '{"counts":{}}', "<html>"]) expect(parseRecord(text)).toBeUndefined();
  });
});

test("pages, redirects, feeds, calendars, files and bytes are counted", () => {
  const site = siteOf({
    "index.html": "12345",
    "old/index.html": '<meta http-equiv="refresh" content="0; url=/">',
    "rss.xml": "1",
    "feed.json": "1",
    "a.ics": "1",
  });
  expect(countsOf(site)).toMatchObject({ pages: 1, redirects: 1, feeds: 2, calendars: 1, files: 5 });
  expect(countsOf(site).bytes).toBe(8 + '<meta http-equiv="refresh" content="0; url=/">'.length);
});
