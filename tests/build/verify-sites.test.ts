import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { recordIn } from "../../src/cli/verify/read-record.ts";
import { readSite } from "../../src/cli/verify/read-site.ts";
import { verifyAddress } from "../../src/cli/verify/verify-address.ts";
import { verifyFolder } from "../../src/cli/verify/verify-folder.ts";

const COPY = ".cache/test-sites/incomplete";
const faultsIn = (dir: string) => verifyFolder(readSite(dir), recordIn(dir));
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** What is done to a site, and the sentences that then say so. */
const SPOILED: [what: string, spoil: (at: (file: string) => string) => void, sentences: RegExp[]][] = [
  [
    "loses an entry",
    (at) => rmSync(at("agenda/journee-numerique-et-territoires"), { recursive: true }),
    [
      /^\/agenda\/journee-numerique-et-territoires\/ : l’entrée est publiée dans le contenu, sa page n’est pas/m,
      /le lien « \/agenda\/journee-numerique-et-territoires\/ » ne mène à rien/,
      /des fichiers ont changé depuis la construction \(pages \d+ au lieu de \d+/,
    ],
  ],
  [
    "loses its index",
    (at) => rmSync(at("pagefind"), { recursive: true }),
    [/^Recherche : l’index ne répond pas/m],
  ],
  [
    "loses the files of servers",
    (at) => rmSync(at("_headers")),
    [/^\/_headers : le fichier n’est pas dans le site\.$/m],
  ],
  [
    "has half a feed",
    (at) => writeFileSync(at("rss.xml"), "<rss><channel>"),
    [/^\/rss\.xml : aucun programme ne peut le lire\.$/m],
  ],
  ["is not finished", (at) => rmSync(at("build.json")), [/^\/build\.json : absent ou illisible\./m]],
];

describe("a built site", () => {
  test("lacks nothing", async () => {
    expect(await faultsIn(inject("site").dir)).toEqual([]);
  });

  test.each(SPOILED)("that %s is said to", async (_what, spoil, sentences) => {
    rmSync(COPY, { recursive: true, force: true });
    cpSync(inject("site").dir, COPY, { recursive: true });
    spoil((file) => join(COPY, file));
    const faults = (await faultsIn(COPY)).join("\n");
    for (const sentence of sentences) expect(faults).toMatch(sentence);
  });
});

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
