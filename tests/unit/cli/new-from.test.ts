import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSite } from "../../../src/check/check-site.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { toMdx } from "../../../src/cli/new/from/html.ts";
import { readDocument } from "../../../src/cli/new/from/read.ts";
import { contentFolder } from "../../helpers/content/content-folder.ts";

const FOLDER = "tests/fixtures/import";
const expected = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
/** An entry without the line that says where the fields are told. */
const written = (...path: string[]) => readFileSync(join(...path), "utf8").replace(/^# .*\n\n/m, "");

function bringOver(dir: string, file: string, ...more: string[]) {
  const argv = ["src/cli/new.ts", "--from", file, "--kind", "article", "--category", "Article", ...more];
  const env = { ...process.env, SITE_CONTENT: dir, SITE_NOW: "2030-05-15T08:00:00Z" };
  const { status, stdout, stderr } = spawnSync("node", argv, { env, encoding: "utf8" });
  return { status, stdout: stdout.replaceAll(`${dir}/`, ""), stderr };
}

describe("a text that was written elsewhere", () => {
  test("comes from a Word file with its structure, without its styles, and what cannot is said with its place", () => {
    const dir = contentFolder();
    const { status, stdout, stderr } = bringOver(dir, `${FOLDER}/guichet.docx`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const name = "le-guichet-commun-ouvre-a-villexemple";
    expect(written(dir, `news/${name}.mdx`)).toBe(expected("guichet.expected.mdx"));
    expect(readdirSync(join(dir, "news/images"))).toEqual([`${name}-1.png`, `${name}-2.png`]);
    expect(stdout.split("\n").slice(1, 8)).toEqual([
      "Ce qui reste à faire :",
      "",
      "à reprendre à la main : texte supprimé, gardé par le suivi des modifications après « …des démarches ou écrire à l’équipe du guichet. »",
      "à reprendre à la main : équation après « Le coût se calcule ainsi : »",
      "à reprendre à la main : tableau aux cellules fusionnées, à relire, après « …Le coût se calcule ainsi : Les étapes »",
      `news/${name}.mdx:44:1 — image « ./images/${name}-2.png » sans alternative. Écrivez ce qu’elle montre : ![description](./images/${name}-2.png).`,
      "",
    ]);
  });

  test("comes from a saved page without what is around it, and passes the check", () => {
    const dir = contentFolder();
    const { stdout } = bringOver(dir, `${FOLDER}/page.htm`);
    expect(written(dir, "news/un-ete-numerique.mdx")).toBe(expected("page.expected.mdx"));
    expect(stdout).toContain("page ou vidéo incluse après « …€. Le 2ème mardi est réservé aux débutants. »");
    const { problems } = checkSite(openContent(dir), Temporal.Instant.from("2030-05-15T08:00:00Z"));
    expect(problems).toEqual([]);
  });

  test("is shown and not written with --dry-run", () => {
    const dir = contentFolder();
    expect(bringOver(dir, `${FOLDER}/page.htm`, "--dry-run").stdout).toContain("\n## Trois ateliers\n");
    expect(readdirSync(dir)).not.toContain("news");
  });

  test.each([
    ["absent.docx", "fichier introuvable « absent.docx »."],
    [`${FOLDER}/page.expected.mdx`, "ne se lit pas ici. Fichiers possibles : .docx, .html."],
    ["tests/fixtures/correct/public/documents/communique.pdf", "Demandez le fichier d’origine"],
    ["tests/fixtures/correct/public/documents/compte-rendu.odt", "enregistrez-le en .docx."],
  ])("is refused in French when it cannot be read: %s", async (file, sentence) => {
    await expect(readDocument(file)).rejects.toThrow(sentence);
  });

  test("that is no Word file under its name is refused in French", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "from-")), "faux.docx");
    writeFileSync(file, "Un texte.");
    await expect(readDocument(file)).rejects.toThrow("n’est pas un fichier Word lisible");
  });

  const soffice = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
  test.skipIf(soffice === undefined)(
    "comes from a file that LibreOffice wrote (skipped where it is not installed)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "from-"));
      spawnSync(soffice ?? "", [
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        folder,
        `${FOLDER}/page.htm`,
      ]);
      const { body } = await readDocument(join(folder, "page.docx"));
      expect(body).toContain("Trois ateliers");
      expect(body).toContain("[le formulaire](https://exemple.gouv.fr/ete)");
    },
  );
});

const body = (html: string) => toMdx(html, (src) => src).body.trim();

describe("HTML", () => {
  test.each([
    ["<p>a <b style='font-weight:normal'>b</b> <font color=red>c</font></p>", "a b c"],
    ["<p>{a} &lt;b&gt; *c* 1_000 # d</p>", "\\{a} \\<b> \\*c\\* 1_000 # d"],
    ["<p>Le 1<sup>er</sup>, 12 m<sup>2</sup>, CO<sub>2</sub></p>", "Le 1er, 12 m², CO₂"],
    ["<p>§\u00A0 a</p><p>§\u00A0 b</p><p>c</p>", "- a\n- b\n\nc"],
    ["<h2>a</h2><h5>b</h5><h2>c</h2>", "## a\n\n### b\n\n## c"],
    ["<table><tr><td>a</td></tr></table>", "a"],
    [
      "<table><tr><td>a</td><td><b>b</b></td></tr><tr><td>1</td><td>2</td></tr></table>",
      "| a | b |\n| - | - |\n| 1 | 2 |",
    ],
    ["<p>a<a href='#x'>b</a><a href='/agenda/'>c</a></p>", "ab[c](/agenda/)"],
    ["<p>https://exemple.gouv.fr</p>", "https://exemple.gouv.fr"],
    ["<script>a</script><style>b</style><p>&nbsp;</p><nav>c</nav>", ""],
  ])("%s is written as this site does", (html, mdx) => {
    expect(body(html)).toBe(mdx);
  });
});
