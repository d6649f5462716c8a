import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkEntry } from "../../../src/check/check-entry.ts";
import { problemLine } from "../../../src/check/problem.ts";
import { contentWith, newsFile } from "../../helpers/content/content-folder.ts";

const SVG = '<svg viewBox="0 0 1 1"></svg>';
const FILE = "src/content/news/a.mdx";
const lines = (source: string, files: Record<string, string> = {}) => {
  const content = contentWith(files);
  const file = join(content.dir, "news/a.mdx");
  return checkEntry("news", file, source, content).problems.map((problem) =>
    problemLine({ ...problem, file: FILE }),
  );
};

describe("an entry", () => {
  test("without fault is read, its front matter as it was written and as the schema reads it", () => {
    const source = newsFile(["tags: [a11y, Accessibilité]"], "Un **texte**.");
    expect(checkEntry("news", FILE, source, contentWith())).toMatchObject({
      raw: { publishedAt: "2024-05-28", tags: ["a11y", "Accessibilité"] },
      parsed: { category: "article", tags: ["accessibilite"], kind: "article" },
      body: "\nUn **texte**.\n",
      problems: [],
    });
  });

  test("whose front matter has a fault that we can repair has the next ones said, and no parsed data", () => {
    const source = newsFile(["author: a: b"], "<u>Un</u>");
    const { problems, raw, parsed } = checkEntry("news", FILE, source, contentWith());
    expect(problems.map(problemLine)).toEqual([
      `${FILE}:6:9 — un deux-points suivi d’une espace coupe le texte. Écrivez « author: "a: b" ».`,
      `${FILE}:6:1 — author : trouvé « a: b » ; attendu un groupe de champs en retrait. Écrivez par exemple « author: { name: Camille Exemple } ».`,
      `${FILE}:9:1 — balise HTML <u>. Retirez-la : seul un lien est souligné. Pour insister, écrivez **en gras**.`,
    ]);
    expect(raw).toMatchObject({ title: "Un", author: "a: b" });
    expect(parsed).toBeUndefined();
  });

  test("whose front matter cannot be read has no data, and its body is checked", () => {
    const source = newsFile(["title: Deux"], "<u>Un</u>");
    const { problems, raw, parsed } = checkEntry("news", FILE, source, contentWith());
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [6, "yaml"],
      [9, "elements"],
    ]);
    expect(raw).toEqual({});
    expect(parsed).toBeUndefined();
  });

  test("with an error has no parsed data, and what was written is kept", () => {
    const { raw, parsed } = checkEntry("news", FILE, newsFile(["draft: non"]), contentWith());
    expect(raw).toMatchObject({ draft: "non" });
    expect(parsed).toBeUndefined();
  });

  test("is read by the schema of its collection", () => {
    expect(checkEntry("pages", FILE, newsFile(), contentWith()).problems.map(({ key }) => key)).toEqual([
      "category",
      "publishedAt",
    ]);
    expect(checkEntry("agenda", FILE, newsFile(), contentWith()).problems.map(({ key }) => key)).toEqual([
      "category",
      "attendance",
      "start",
    ]);
  });
});

describe("what lies beside an entry", () => {
  test("is found: its image next to it, its download in the folder’s public part", () => {
    const source = newsFile([
      "image: { src: ./images/a.svg, alt: Une salle }",
      "files: [{ file: /documents/a.pdf, title: Programme }]",
    ]);
    expect(lines(source, { "news/images/a.svg": SVG, "public/documents/a.pdf": "x" })).toEqual([]);
  });

  test("is not found elsewhere", () => {
    const source = newsFile([
      "image: { src: ./a.jpg, alt: Une salle }",
      "files: [{ file: /news/a.pdf, title: A }]",
    ]);
    expect(lines(source, { "a.jpg": "x", "news/a.pdf": "x" })).toHaveLength(2);
  });
});
