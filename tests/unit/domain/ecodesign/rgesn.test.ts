import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Criterion } from "../../../../src/domain/accessibility/criterion.ts";
import { figures, heaviest } from "../../../../src/domain/ecodesign/figures.ts";
import { RGESN } from "../../../../src/domain/ecodesign/rgesn.ts";
import { ecodesignPart } from "../../../../src/domain/ecodesign/statement.ts";
import { ECODESIGN_PARTS } from "../../../../src/schemas/site/ecodesign-parts.ts";

const CRITERIA = RGESN.flatMap(({ criteria }) => criteria);
/** Criteria of each theme of the RGESN, version 2024. */
const COUNTS = [10, 10, 7, 15, 8, 7, 4, 10, 7];

test("the 78 criteria of the RGESN are there, in its order", () => {
  expect(CRITERIA.map(({ number }) => number)).toEqual(
    COUNTS.flatMap((count, theme) => Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`)),
  );
  expect(CRITERIA).toHaveLength(78);
});

test("what applies is tested, measured, read or left to somebody; what does not apply, none of these", () => {
  const shown = ({ tests, editors, command, owner }: Criterion) =>
    Boolean(tests?.length || editors || command || owner);
  expect(CRITERIA.filter((criterion) => shown(criterion) === (criterion.absent ?? false))).toEqual([]);
});

test("the tests and the commands that criteria name are there", () => {
  const files = CRITERIA.flatMap(({ tests = [] }) => tests.map((name) => `tests/${name}.test.ts`));
  expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = CRITERIA.flatMap(({ command }) => (command ? [command.split(" ")[2] ?? ""] : []));
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test("the statement says the figures that were measured, and no rate", () => {
  const said = ECODESIGN_PARTS.map((part) => JSON.stringify(ecodesignPart(part))).join("\n");
  expect(said).not.toMatch(/%|taux de conformité/);
  expect(said).toContain("il ne déclare aucun taux");
  expect(figures.length).toBeGreaterThan(5);
  for (const { label } of figures)
    expect(label.replaceAll("\u00A0", " ")).toMatch(/^\p{Lu}.+ \d+ requêtes et .+ ko .+ polices/u);
  expect(heaviest).toMatch(/^au plus \d+.requêtes et \d+/u);
});
