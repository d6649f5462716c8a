import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { purgeFolder } from "../../../src/integrations/purge-css/purge-folder.ts";

const SVG = "data:image/svg+xml;charset=utf8,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
const FONT =
  "@font-face{font-family:Marianne;src:url(/_astro/M.1.woff2) format('woff2'),url(/_astro/M.2.woff) format('woff');font-display:swap}";
const OTHER_FACES =
  "@font-face{font-family:Marianne;font-weight:500;src:url(/_astro/M.5.woff2) format('woff2')}" +
  "@font-face{font-family:Marianne;font-style:italic;font-weight:400;src:url(/_astro/M.6.woff2) format('woff2')}";
const SHEET = `@layer dsfr,site;@layer dsfr{${FONT}${OTHER_FACES}
:root{--used:red;--base:blue;--derived:var(--base);--lost:1px}body{font-family:Marianne;color:var(--used)}
.fr-card{background:url("${SVG}")}.fr-card:not(.fr-card--x){margin:0}.fr-card--lost{background:url(/_astro/lost.3.svg)}
.fr-collapse--expanded{display:block}.in-template{top:0}.by-script{left:0}.card{right:0}
.w{width:-webkit-fill-available;width:stretch}[data-fr-theme=dark] body{color:#fff}}
@layer site{.turn{animation:turn 1s}@keyframes turn{to{color:var(--derived)}}@keyframes lost{to{top:0}}
.a{color:red;&:hover{color:blue}}:focus-visible{outline-offset:2px}}`;
const PAGE = `<!doctype html><html lang="fr"><head><link rel="stylesheet" href="/_astro/site.OLD.css"><script src="/_astro/app.4.js"></script></head>
<body><div class="fr-card turn a w">Une card</div><template><p class='in-template'></p></template></body></html>`;

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "purge-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function site(files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
}

const WHOLE = {
  "index.html": PAGE,
  "noscript.css": ".nobody{color:red}",
  "_astro/site.OLD.css": SHEET,
  "_astro/app.4.js": 'import "./part.5.js"; el.className = "by-script";',
  "_astro/part.5.js": "0",
  "_astro/M.1.woff2": "woff2",
  "_astro/M.2.woff": "woff",
  "_astro/M.5.woff2": "woff2",
  "_astro/M.6.woff2": "woff2",
  "_astro/lost.3.svg": "<svg/>",
  "_astro/photo d’été.6.jpg": "jpg",
};
async function purged() {
  await site(WHOLE);
  return purgeFolder(dir);
}

const assets = () => readdirSync(join(dir, "_astro")).sort();
const sheetName = () => assets().find((name) => name.endsWith(".css")) ?? "";
const sheet = () => readFileSync(join(dir, "_astro", sheetName()), "utf8");

describe("the purged sheet", () => {
  test("keeps what pages, templates, scripts and the design system's JavaScript use", async () => {
    await purged();
    for (const kept of [".fr-card", ".fr-collapse--expanded", ".in-template", ".by-script", "data-fr-theme"])
      expect(sheet()).toContain(kept);
    expect(sheet()).toMatch(/\.fr-card:not\(\.fr-card--x\)/);
  });

  test("keeps states alone and nested states", async () => {
    await purged();
    expect(sheet()).toMatch(/\.a:hover\{/);
    expect(sheet()).toContain(":focus-visible{");
  });

  test("drops rules, variables and animations that nothing uses, words of the text included", async () => {
    await purged();
    for (const dropped of [".fr-card--lost", "--lost", "@keyframes lost", ".card{"])
      expect(sheet()).not.toContain(dropped);
  });

  test("keeps variables read in keyframes and inline styles, and those they are made of", async () => {
    await purged();
    expect(sheet()).toContain("--derived:");
    expect(sheet()).toContain("--base:");
    expect(sheet()).toContain("--used:");
    expect(sheet()).not.toContain("used-elsewhere");
  });

  test("keeps layers in their order and the fallbacks of older browsers", async () => {
    await purged();
    expect(sheet().indexOf("@layer dsfr")).toBeLessThan(sheet().indexOf("@layer site"));
    expect(sheet()).toContain("-webkit-fill-available");
  });

  test("never moves the text when a font comes late", async () => {
    await purged();
    expect(sheet()).toContain("font-display:optional");
    expect(sheet()).not.toContain("font-display:swap");
  });

  test("has the faces that pages preload, and no other: a face asked for late would leave words in the fallback", async () => {
    await purged();
    expect(sheet().match(/@font-face/g)).toHaveLength(1);
    expect(sheet()).toContain("M.1.woff2");
    expect(assets()).not.toContain("M.5.woff2");
  });

  test("has no data address and no .woff left; the image is a file beside it", async () => {
    const report = await purged();
    expect(sheet()).not.toContain("data:");
    expect(sheet()).not.toMatch(/\.woff\b/);
    const image = assets().find((name) => name.startsWith("data.")) ?? "";
    expect(sheet()).toContain(`url(${image})`);
    expect(readFileSync(join(dir, "_astro", image), "utf8")).toBe(
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
    );
    expect(report.extracted).toBe(1);
  });
});

describe("the folder after a purge", () => {
  test("links the sheet under a name made from its content", async () => {
    const report = await purged();
    expect(sheetName()).toMatch(/^site\.[0-9a-f]{10}\.css$/);
    expect(readFileSync(join(dir, "index.html"), "utf8")).toBe(PAGE.replace("site.OLD.css", sheetName()));
    expect(report).toMatchObject({ sheets: 1, bytesBefore: SHEET.length, bytesAfter: sheet().length });
  });

  test("has lost only what nothing refers to; names hard to recognise stay", async () => {
    await purged();
    const lost = Object.keys(WHOLE).filter(
      (name) => name.startsWith("_astro/") && !assets().includes(name.slice(7)),
    );
    expect(lost.sort()).toEqual([
      "_astro/M.2.woff",
      "_astro/M.5.woff2",
      "_astro/M.6.woff2",
      "_astro/lost.3.svg",
      "_astro/site.OLD.css",
    ]);
  });

  test("has every sheet outside the asset folder untouched", async () => {
    await purged();
    expect(readFileSync(join(dir, "noscript.css"), "utf8")).toBe(WHOLE["noscript.css"]);
  });

  test("keeps the whole sheet for a script that loads it by itself", async () => {
    await site({ ...WHOLE, "late.js": 'load("/_astro/site.OLD.css")' });
    await purgeFolder(dir);
    expect(readFileSync(join(dir, "_astro/site.OLD.css"), "utf8")).toBe(SHEET);
  });

  test("is the same from the same site, and does not change when purged again", async () => {
    await purged();
    const first = { names: assets(), css: sheet() };
    await purgeFolder(dir);
    expect({ names: assets(), css: sheet() }).toEqual(first);
  });

  test("is left alone where there is no sheet", async () => {
    await site({ "index.html": "<p>seul</p>" });
    expect(await purgeFolder(dir)).toEqual({
      sheets: 0,
      bytesBefore: 0,
      bytesAfter: 0,
      extracted: 0,
      removed: 0,
    });
  });
});

test("pages keep every sign of theirs, and rules the names that have accents or an emoji", async () => {
  await site({
    "index.html": '<link href="/_astro/s.OLD.css"><p class="été 🎉" title="à > là…">« L’été à 🎉 »</p>',
    "_astro/s.OLD.css": ".été{color:red}.🎉{top:0}.hiver{left:0}",
  });
  await purgeFolder(dir);
  expect(sheet()).toMatch(/été\{color:red\}.*🎉\{top:0\}$/u);
  const page = readFileSync(join(dir, "index.html"), "utf8");
  expect(page).toBe(
    `<link href="/_astro/${sheetName()}"><p class="été 🎉" title="à > là…">« L’été à 🎉 »</p>`,
  );
});

test("a variable declared in one sheet and read in another stays", async () => {
  await site({
    "index.html": '<p class="x y"><link href="/_astro/a.1.css"><link href="/_astro/b.2.css">',
    "_astro/a.1.css": ":root{--shared:red;--alone:red}.x{top:0}",
    "_astro/b.2.css": ".y{color:var(--shared)}",
  });
  await purgeFolder(dir);
  const css = assets()
    .map((name) => readFileSync(join(dir, "_astro", name), "utf8"))
    .join("");
  expect(css).toContain("--shared:");
  expect(css).not.toContain("--alone");
});

test("a sheet that is not CSS stops the purge", async () => {
  await site({ "index.html": "<p>", "_astro/a.1.css": "p{color:red" });
  await expect(purgeFolder(dir)).rejects.toThrow();
});
