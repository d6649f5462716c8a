import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { recordIn } from "../../src/cli/verify/read-record.ts";
import { readSite } from "../../src/cli/verify/read-site.ts";
import { verifyAddress } from "../../src/cli/verify/verify-address.ts";
import { verifyFolder } from "../../src/cli/verify/verify-folder.ts";
import { FOLDERS } from "../helpers/site/entries.ts";
import { ANY_SITES } from "../helpers/site/sites.ts";

const COPY = ".cache/test-sites/incomplete";
const TARGET = ".cache/test-sites/published";
const faultsIn = (dir: string) => verifyFolder(readSite(dir), recordIn(dir));
afterAll(() => {
  for (const made of [COPY, TARGET]) rmSync(made, { recursive: true, force: true });
});

describe("a built site", () => {
  test.each(ANY_SITES)("lacks nothing: %s", async (name) => {
    const { dir } = inject(name);
    const record = recordIn(dir);
    // The record names a folder of the project that built the site.
    expect(await verifyFolder(readSite(dir), record && { ...record, content: FOLDERS[name] })).toEqual([]);
  });

  test("that lost an entry, its index, a file of servers, half a feed and half an image is said to, one sentence each", async () => {
    cpSync(inject("site").dir, COPY, { recursive: true });
    rmSync(join(COPY, "agenda/journee-numerique-et-territoires"), { recursive: true });
    rmSync(join(COPY, "pagefind"), { recursive: true });
    rmSync(join(COPY, "_headers"));
    writeFileSync(join(COPY, "rss.xml"), "<rss><channel>");
    writeFileSync(
      join(COPY, "vignettes/site.png"),
      readFileSync(join(COPY, "vignettes/site.png")).subarray(0, 900),
    );
    const faults = (await faultsIn(COPY)).join("\n");
    for (const sentence of [
      /^\/agenda\/journee-numerique-et-territoires\/ : l’entrée est publiée dans le contenu, sa page n’est pas/m,
      /le lien « \/agenda\/journee-numerique-et-territoires\/ » ne mène à rien/,
      /^\/_headers : le fichier n’est pas dans le site\.$/m,
      /^\/rss\.xml : aucun programme ne peut le lire\.$/m,
      /^\/vignettes\/site\.png : l’image est abîmée ou coupée\.$/m,
      /^Recherche : l’index ne répond pas/m,
      /des fichiers ont changé depuis la construction \(pages \d+ au lieu de \d+/,
    ])
      expect(faults).toMatch(sentence);
  });

  test("that is not finished is none", async () => {
    rmSync(join(COPY, "build.json"), { force: true });
    expect(await faultsIn(COPY)).toEqual([expect.stringMatching(/^\/build\.json : absent ou illisible\./)]);
  });
});

test.runIf(spawnSync("rsync", ["--version"]).status === 0)(
  "the command publishes it, and goes back where the site online does not answer",
  () => {
    const releases = join(TARGET, "releases");
    mkdirSync(join(releases, "2000"), { recursive: true });
    symlinkSync("releases/2000", join(TARGET, "current"));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["src/cli/publish.ts", TARGET, "--dir", inject("site").dir, "--accept", "--url", "http://127.0.0.1:1"],
      { encoding: "utf8" },
    );
    const [, name = ""] = readdirSync(releases).sort();
    expect(stdout).toMatch(/: version \d{8}T\d{6}Z-\S+\n\d+ pages/);
    expect(readSite(join(releases, name)).sha256).toBe(recordIn(inject("site").dir)?.sha256);
    expect(stderr).toContain("- http://127.0.0.1:1/build.json ne répond pas");
    expect(stderr).toContain(`La version 2000 a repris la place de ${name}.`);
    expect(readlinkSync(join(TARGET, "current"))).toBe("releases/2000");
    expect(status).toBe(1);
  },
);

describe("a site online", () => {
  const now = () => Temporal.Instant.from(inject("site").now);
  const expected = () => recordIn(inject("site").dir);

  test("that is the one of the folder, of today and whole, lacks nothing", async () => {
    const { record, faults } = await verifyAddress(inject("site").url, { expected: expected(), now: now() });
    expect(faults).toEqual([]);
    expect(record).toEqual(expected());
  });

  test("that is another one, or of the day before yesterday, is said to be", async () => {
    const { faults } = await verifyAddress(inject("demo").url, {
      expected: expected(),
      now: Temporal.Instant.from(inject("demo").now).add({ hours: 40 }),
    });
    expect(faults).toEqual([
      expect.stringContaining("n’est pas celui de ce dossier"),
      "build.json : construit il y a 40 heures ; la construction de chaque nuit a manqué.",
    ]);
  });

  test("that does not answer is said so", async () => {
    await expect(verifyAddress("http://127.0.0.1:1", { expected: undefined, now: now() })).rejects.toThrow(
      "http://127.0.0.1:1/build.json ne répond pas",
    );
  });
});
