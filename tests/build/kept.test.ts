import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordIn } from "../../src/cli/verify/read-record.ts";
import { runBuild } from "../helpers/site/built-sites.ts";
import { copyProject } from "../helpers/site/copy-project.ts";
import { filesOf } from "../helpers/site/pages.ts";

/** A copy of the project, whose every part may change. */
const PROJECT = ".cache/kept-project";
const NEWS = "src/content/news/retour-sur-la-journee-numerique-et-territoires-les-projets-a-lhonneur.mdx";
const STATEMENT =
  "src/content/news/transformation-numerique-des-territoires-les-travaux-avec-les-collectivites-territoriales-se-poursuivent.mdx";
const PICTURE = "src/content/news/essai.png";
const THEN = "2026-11-22T09:00:00Z";
const NOW = "2026-11-23T09:00:00Z";

/** A change: the file, what it was, what it becomes; and what the built page then says. */
type Change = [file: string, from: string | RegExp, to: string, page: string, said: string];

/** What an editor changes in entries: most pages are then those of the build before. */
const EDITS: Record<string, Change> = {
  "a text": [
    NEWS,
    /$/,
    "\nUne phrase ajoutée, avec la COMPAC.\n",
    "/actualites/retour",
    "Une phrase ajoutée",
  ],
  "a title": [STATEMENT, /^title: "/m, "$&Titre changé – ", "/index.html", "Titre changé"],
  "a date": [
    STATEMENT,
    "publishedAt: 2023-01-18",
    "publishedAt: 2023-01-19",
    "/espace-presse/tran",
    "19\u00A0janvier",
  ],
};

/** One change of each other kind. */
const CHANGES: Record<string, Change> = {
  "the label of a category": [
    "src/content/taxonomies/news-categories.yaml",
    "label: Article",
    "label: Nouvelle",
    "/actualites/retour",
    "Nouvelle",
  ],
  "the variant of a tag": [
    "src/content/taxonomies/tags.yaml",
    "variants: [TNT, ",
    "variants: [Numérique et territoires unis, ",
    "/actualites/retour",
    "Numérique et territoires unis",
  ],
  "the meaning of an acronym": [
    "src/content/taxonomies/acronyms.yaml",
    /$/,
    "\n- acronym: COMPAC\n  meaning: Compagnie des communes actives\n",
    "/actualites/retour",
    '<abbr title="Compagnie des communes actives">COMPAC</abbr>',
  ],
  "a template": [
    "src/layouts/Entry.astro",
    "<EntryShare",
    "<p>Gabarit changé</p><EntryShare",
    "/agenda/",
    "Gabarit",
  ],
  "a string": [
    "src/strings/fr/entry.ts",
    "À lire aussi",
    "À lire ensuite",
    "/actualites/retour",
    "À lire ensuite",
  ],
  "the configuration": [
    "src/site.config.ts",
    "Actualités et agenda du",
    "Nouvelles du",
    "/index.html",
    "Nouvelles du",
  ],
};

const at = (file: string) => join(PROJECT, file);
const build = (out: string, cache: string, present: string, zone: string) =>
  runBuild({ SITE_OUT: out, SITE_CACHE: cache, SITE_NOW: present, TZ: zone, LANG: "C" }, PROJECT);

function apply(changes: Record<string, Change>): void {
  for (const [file, from, to] of Object.values(changes)) {
    const text = readFileSync(at(file), "utf8");
    expect(text.replace(from, to), file).not.toBe(text);
    writeFileSync(at(file), text.replace(from, to));
  }
}

function fingerprints(dir: string): Record<string, string> {
  const digest = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dir, file)))
      .digest("hex");
  // What was committed between both builds is in their record, which has the fingerprint of everything else.
  const files = filesOf(dir).filter((file) => file !== "/build.json");
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}

/** Breaks one file in two of all that was kept: cut, changed, or another’s. */
function damage(folder: string): number {
  const files = filesOf(folder).filter((_, place) => place % 2 === 0);
  for (const [place, file] of files.entries()) {
    const path = join(folder, file);
    const content = readFileSync(path);
    const other = readFileSync(join(folder, files[(place + 3) % files.length] ?? file));
    const ways = [content.subarray(0, content.length / 2), Buffer.concat([content, Buffer.from("x")]), other];
    writeFileSync(path, ways[place % ways.length] ?? "");
  }
  return files.length;
}

beforeAll(() => {
  rmSync(PROJECT, { recursive: true, force: true });
  copyProject(PROJECT);
  cpSync("tests/fixtures/site/news/images/barres.png", at(PICTURE));
  writeFileSync(at(NEWS), `${readFileSync(at(NEWS), "utf8")}\n![Des barres](./essai.png)\n`);
});

afterAll(() => rmSync(PROJECT, { recursive: true, force: true }));

test("builds on what others kept, half of it damaged and all changed since, have the bytes of a clean one elsewhere", async () => {
  const first = await build("first", "kept", THEN, "UTC");
  expect(first.status, first.output).toBe(0);
  apply(CHANGES);
  cpSync("tests/fixtures/site/agenda/images/arcs.jpg", at(PICTURE.replace(".png", ".jpg")));
  cpSync("tests/fixtures/mistakes/news/salle.png", at(PICTURE));
  expect(damage(at("kept"))).toBeGreaterThan(10);
  const changed = await build("warm", "kept", THEN, "UTC");
  expect(changed.status, changed.output).toBe(0);
  apply(EDITS);
  const warm = await build("warm", "kept", NOW, "UTC");
  expect(warm.status, warm.output).toBe(0);
  // Were every page made again, nothing would be learnt of those that are taken from the build before.
  expect(warm.output).toMatch(/\d fichiers repris du build précédent/);
  const clean = await build("clean", "none", NOW, "Pacific/Auckland");
  expect(clean.status, clean.output).toBe(0);
  expect(fingerprints(at("warm"))).toEqual(fingerprints(at("clean")));
  expect(recordIn(at("warm"))?.sha256).toBe(recordIn(at("clean"))?.sha256);
  for (const [kind, [, , , page, said]] of Object.entries({ ...CHANGES, ...EDITS })) {
    const pages = filesOf(at("warm")).filter((file) => file.startsWith(page) && file.endsWith(".html"));
    expect(
      pages.some((file) => readFileSync(join(at("warm"), file), "utf8").includes(said)),
      kind,
    ).toBe(true);
  }
});
