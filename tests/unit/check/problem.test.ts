import { expect, test } from "vitest";
import { byPlace, type Problem, problemLine } from "../../../src/check/problem.ts";
import { referencesIn } from "../../../src/domain/entry/references.ts";

const problem = (more: Partial<Problem>): Problem => ({
  file: "src/content/news/a.mdx",
  line: 3,
  column: 1,
  key: "",
  message: "texte vide.",
  rule: "schema",
  severity: "error",
  ...more,
});

test("a problem reads file:line:column, its key if it has one, and its sentence", () => {
  expect(problemLine(problem({ key: "registration.url" }))).toBe(
    "src/content/news/a.mdx:3:1 — registration.url : texte vide.",
  );
  expect(problemLine(problem({}))).toBe("src/content/news/a.mdx:3:1 — texte vide.");
});

test("problems are read by file, then by line, then by column", () => {
  const places: [string, number, number][] = [
    ["b.mdx", 1, 1],
    ["a.mdx", 10, 1],
    ["a.mdx", 2, 5],
    ["a.mdx", 2, 3],
    ["é.mdx", 1, 1],
    ["f.mdx", 1, 1],
  ];
  const sorted = places.map(([file, line, column]) => problem({ file, line, column })).sort(byPlace);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    "a.mdx:2:3",
    "a.mdx:2:5",
    "a.mdx:10:1",
    "b.mdx:1:1",
    "é.mdx:1:1",
    "f.mdx:1:1",
  ]);
});

test("references are found at any depth, with their path", () => {
  const news = { collection: "news", id: "a" };
  expect(
    referencesIn({ recap: news, related: [news, news], deep: { a: [{ b: news }] }, title: "x" }),
  ).toEqual([
    { path: ["recap"], reference: news },
    { path: ["related", 0], reference: news },
    { path: ["related", 1], reference: news },
    { path: ["deep", "a", 0, "b"], reference: news },
  ]);
});

test("there are none in an entry that could not be read, nor in texts", () => {
  for (const value of [undefined, null, "news/a", 1, { file: { path: "/a.pdf", bytes: 1 } }])
    expect(referencesIn(value)).toEqual([]);
});
