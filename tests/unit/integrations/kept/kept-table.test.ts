import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptResults } from "../../../../src/integrations/kept/kept-results.ts";
import { KeptTable } from "../../../../src/integrations/kept/kept-table.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "table-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (code = "code") => new KeptTable<string>("kind", new KeptResults("tables", folder), code);

/** Asks for the results of some inputs as a build would; says which it had to make. */
function build(inputs: readonly string[], code?: string): string[] {
  const made: string[] = [];
  const table = open(code);
  const results = inputs.map((input) =>
    table.of([input], () => {
      made.push(input);
      return input.toUpperCase();
    }),
  );
  expect(results).toEqual(inputs.map((input) => input.toUpperCase()));
  table.save();
  return made;
}

test("a build makes what the one before did not ask for, and once what it asks for twice", () => {
  expect(build(["a", "b", "a"])).toEqual(["a", "b"]);
  expect(build(["b", "c"])).toEqual(["c"]);
  expect(build(["a", "b"])).toEqual(["a"]);
});

test("other code makes everything again", () => {
  build(["a"]);
  expect(build(["a"], "other code")).toEqual(["a"]);
});

test("inputs are not mistaken for others that read the same end to end", () => {
  const table = open();
  expect(table.of(["ab", "c"], () => "first")).toBe("first");
  expect(table.of(["a", "bc"], () => "second")).toBe("second");
});

test("a damaged table is made again", () => {
  build(["a"]);
  const [name = ""] = readdirSync(join(folder, "tables"));
  const file = join(folder, "tables", name);
  writeFileSync(file, readFileSync(file).subarray(0, 40));
  expect(build(["a"])).toEqual(["a"]);
});
