import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/check/problem.ts";
import { MISTAKES as FOLDER, mistakesCheck } from "../../helpers/content/mistakes.ts";

/** The mistakes that Astro alone says badly, or not at all, by the numbers they were measured under. */
const MEASURED = [
  ..."01 02 03 04 05 06 10 11 12 13 14 15 16 17".split(" "),
  ..."18 19 20 21 22 23 24 25 26 27 28 29".split(" "),
];

/** What ends every sentence that says what to do. */
const ADVICE =
  /(Écrivez|écrivez|Renommez|Déplacez|Enregistrez|Lancez|Téléchargez|Passez|Nommez|Remplacez|Reprenez|Vouliez-vous|Retirez|Gardez|Corrigez|Ajoutez|Choisissez|Mettez|Alignez|Remplacez|Dites|Déposez|Donnez|Réécrivez|Effacez|Vérifiez|Commencez|Reprenez|Allégez|Composants possibles|Valeurs possibles|Champs possibles|Attributs possibles|attendu|vérifiez|doit être)/;
/** Words of parsers and of developers. */
const JARGON =
  /(?<![.\w])(expected|unexpected|invalid|token|parse|YAML|MDX|JSX|frontmatter|string|boolean|undefined|null|syntaxe|slug)\b/i;

/** What is said of `a.mdx` is in `a.expected.txt`, of another file `b.md` in `b.md.expected.txt`. */
const files = globSync("**/*.expected.txt", { cwd: FOLDER })
  .map((name) => name.replace(/\.expected\.txt$/, ""))
  .map((name) => (/\.\w+$/.test(name) ? name : `${name}.mdx`))
  .sort();
const { entries, problems } = mistakesCheck;
const of = (file: string) => problems.filter((problem) => problem.file === `${FOLDER}/${file}`);
const line = ({ line, column, severity, key, message }: Problem) =>
  `${line}:${column} ${severity} ${key ? `${key} : ` : ""}${message}`;

test("there are more than forty mistakes, among them the twenty-six that were measured", () => {
  expect(entries).toBe(globSync("{news,agenda,pages}/**/*.mdx", { cwd: FOLDER }).length);
  expect(files.length).toBeGreaterThan(40);
  const numbers = new Set(files.map((file) => file.split("/")[1]?.slice(0, 2)));
  expect(MEASURED).toHaveLength(26);
  expect(MEASURED.filter((number) => !numbers.has(number))).toEqual([]);
});

test.each(files)("%s is said at its line, word for word", (file) => {
  const expected = readFileSync(`${FOLDER}/${file.replace(/\.mdx$/, "")}.expected.txt`, "utf8");
  expect(of(file)).not.toEqual([]);
  expect(`${of(file).map(line).join("\n")}\n`).toBe(expected);
});

test("every sentence says what to write instead, in plain words, and ends", () => {
  for (const { file, message } of problems) {
    expect(message, file).toMatch(ADVICE);
    expect(message.replaceAll(/« [^»]* »/g, ""), file).not.toMatch(JARGON);
    expect(message, file).toMatch(/[.?]$/);
  }
});

test("a mistake beside another hides it neither from its file nor from the others", () => {
  expect(of("news/71-plusieurs-erreurs.mdx").length).toBeGreaterThan(5);
  expect(new Set(problems.map(({ file }) => file)).size).toBe(files.length);
});
