import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { fileFault } from "../../../../src/check/files/file-fault.ts";

const read = (file: string) => readFileSync(file).toString("latin1");
const drawn = sharp({ create: { width: 90, height: 60, channels: 3, background: "#000091" } });
const SITE = "tests/fixtures/site";
const samples: Record<string, string> = {
  "photo.jpg": read(`${SITE}/news/images/petite.jpg`),
  "image.png": read(`${SITE}/news/images/barres.png`),
  "document.pdf": read(`${SITE}/public/demo/dossier-de-presse.pdf`),
  "modele.odt": read(`${SITE}/public/demo/modele-de-compte-rendu.odt`),
  "dessin.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>\n',
};
for (const format of ["webp", "avif", "gif", "png"] as const)
  samples[`drawn.${format}`] = (await drawn.clone().toFormat(format).toBuffer()).toString("latin1");

describe("a file", () => {
  test.each(Object.keys(samples))("that is what its name says has no fault: %s", (name) => {
    expect(fileFault(name, samples[name] ?? "")).toBeUndefined();
    expect(fileFault(name.toUpperCase(), samples[name] ?? "")).toBeUndefined();
  });

  test.each(Object.keys(samples))("that is cut anywhere has one: %s", (name) => {
    const bytes = samples[name] ?? "";
    const cuts = Array.from({ length: 40 }, (_, step) => Math.floor((bytes.length * step) / 41));
    expect(cuts.filter((cut) => fileFault(name, bytes.slice(0, cut)) === undefined)).toEqual([]);
  });

  test("under the name of another has one, whichever they are", () => {
    const names = Object.keys(samples);
    const passed = names.flatMap((name) =>
      names
        .filter((other) => name.split(".")[1] !== other.split(".")[1])
        .filter((other) => fileFault(name, samples[other] ?? "") === undefined)
        .map((other) => `${other} as ${name}`),
    );
    expect(passed).toEqual([]);
  });

  test("of OpenDocument that is locked has one", () => {
    const locked = (manifest: string) => Buffer.from(zipSync({ "META-INF/manifest.xml": strToU8(manifest) }));
    const said = fileFault("a.odt", locked("<manifest:encryption-data>").toString("latin1"));
    expect(said?.message).toBe(
      "« a.odt » est un document protégé. Enregistrez-le sans mot de passe ni restriction.",
    );
    expect(fileFault("a.odt", locked("<manifest:file-entry>").toString("latin1"))).toBeUndefined();
  });

  test("of an ending that nothing is known of is left as it is", () => {
    expect(fileFault("police.woff2", "wOF2")).toBeUndefined();
    expect(fileFault("donnees.csv", "MZONE;nom\n1;Un\n")).toBeUndefined();
    expect(fileFault("LICENCE", "MIT")).toBeUndefined();
  });

  test("of which only the start was read is not said to be cut", () => {
    const bytes = samples["document.pdf"] ?? "";
    expect(fileFault("document.pdf", bytes.slice(0, 500), true)).toBeUndefined();
  });
});
