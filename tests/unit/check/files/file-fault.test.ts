import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
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

describe("a drawing", () => {
  const svg = (inside: string, attributes = "") =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" ${attributes}>${inside}</svg>\n`;

  test.each([
    svg("<script>alert(1)</script>"),
    svg("<svg:script>alert(1)</svg:script>"),
    svg("<SCRIPT href='/x.js'/>"),
    svg("", 'onload="alert(1)"'),
    svg('<path d="M0 0"onclick="alert(1)"/>'),
    svg('<path d="M0 0"/onclick="alert(1)"/>'),
    svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
    svg('<a href="java&#115;cript:alert(1)"><path d="M0 0"/></a>'),
    svg('<a href="java&#x0A;script:alert(1)"><path d="M0 0"/></a>'),
    svg('<a href="java\tscript:alert(1)"><path d="M0 0"/></a>'),
    svg('<a><set attributeName="href" to="x"/></a>'),
    svg('<a><animate attributeName="xlink:href" values="x"/></a>'),
    svg('<foreignObject><iframe src="/"/></foreignObject>'),
    svg('<use href="data:text/html;base64,PHN2Zz4="/>'),
    `<?xml-stylesheet href="/x.xsl" type="text/xsl"?>${svg("")}`,
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`,
  ])("that could run something is refused: %s", (drawing) => {
    expect(fileFault("plan.svg", drawing)?.message).toMatch(
      /« plan\.svg » (?:contient du code \(.+\)\. Enregistrez-le|n’est pas une image SVG)/,
    );
  });

  test.each([
    svg('<title>Onglet = script de la pièce, on = allumé</title><path d="M0 0"/>'),
    svg('<a href="https://exemple.fr/?on=1"><path d="M0 0"/></a>'),
    svg('<animate attributeName="opacity" values="0;1"/>'),
    svg('<style>.a { fill: red }</style><image href="data:image/png;base64,AAAA"/>'),
  ])("that draws is left as it is: %s", (drawing) => {
    expect(fileFault("plan.svg", drawing)).toBeUndefined();
  });
});

describe("a PDF", () => {
  const pdf = (...objects: string[]) =>
    `%PDF-1.7\n1 0 obj\n<< /Type /Font >>\nendobj\n${objects.join("\n")}\ntrailer << >>\nstartxref\n0\n%%EOF\n`;
  const packed = (text: string) => {
    const bytes = deflateSync(text).toString("latin1");
    return `2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj`;
  };

  test.each([
    ["/JavaScript", pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>")],
    ["/JavaScript", pdf("<< /S/J#61vaScript/JS(app.alert(1)) >>")],
    ["/JS", pdf("<< /JS 4 0 R >>")],
    ["/Launch", pdf("<< /A << /S /Launch /F (calc.exe) >> >>")],
    ["/JavaScript", pdf(packed("<< /Names << /JavaScript 5 0 R >> >>"))],
  ])("with a script or a program (%s) is refused", (code, bytes) => {
    expect(fileFault("guide.pdf", bytes)).toEqual({
      message: `« guide.pdf » est un PDF qui contient du code (${code}). Imprimez-le en PDF, ou enregistrez-le sans script depuis le logiciel qui l’a fait.`,
    });
  });

  test.each([
    pdf("<< /Title (Le guide /JS) >>".replace("/JS", "du JSON")),
    pdf("3 0 obj\n<< /Length 12 >>\nstream\nab/JS (x)/JS \nendstream\nendobj"),
    pdf("<< /JSX 1 /Launcher 2 >>"),
    pdf(packed("<< /Title (Le guide) >>")),
  ])("without is left as it is, whatever its pictures hold", (bytes) => {
    expect(fileFault("guide.pdf", bytes)).toBeUndefined();
  });
});
