import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkEntry } from "../../../../src/check/check-entry.ts";
import { snippetsFile } from "../../../../src/domain/guide/snippets.ts";
import { PROSE } from "../../../../src/schemas/prose/components.ts";
import { TOOLS } from "../../../helpers/content/schemas.ts";

type Snippets = Record<string, { prefix: string[]; body: string[] }>;
const snippets = JSON.parse(snippetsFile()) as Snippets;

/** What VS Code writes: placeholders give their text, escapes their sign. */
function written(body: readonly string[]): string {
  return body
    .join("\n")
    .replaceAll(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, "2027-01-04")
    .replaceAll(/(?<!\\)\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/(?<!\\)\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replaceAll(/(?<!\\)\$0/g, "Un texte.")
    .replaceAll(/\\([\\$}])/g, "$1");
}

test("the file of VS Code is up to date: run « npm run snippets »", () => {
  expect(readFileSync(".vscode/contenu.code-snippets", "utf8")).toBe(snippetsFile());
});

test("each component has its example, as it is", () => {
  const bodies = Object.values(snippets).map(({ body }) => written(body));
  for (const { example } of PROSE) expect(bodies).toContain(example);
});

test.each([
  ["actualite", "news", "Article"],
  ["evenement", "agenda", "Atelier"],
  ["page", "pages", ""],
] as const)("the snippet « %s » is an entry without fault", (prefix, collection, category) => {
  const snippet = Object.values(snippets).find((one) => one.prefix.includes(prefix));
  const source = written(snippet?.body ?? []).replace(/^category: .*$/m, `category: ${category}`);
  const content = {
    dir: "content",
    taxonomies: TOOLS.taxonomies,
    problems: [],
    acronyms: [],
    gone: [],
    synonyms: [],
    describeFile: () => undefined,
  };
  const { problems } = checkEntry(collection, "content/a.mdx", source, content);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
