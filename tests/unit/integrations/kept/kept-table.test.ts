import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptTable } from "../../../../src/integrations/kept/kept-table.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "table-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (code = "code") => new KeptTable<string>("kind", folder, code);

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

const tableFile = () => join(folder, "tables", readdirSync(join(folder, "tables"))[0] ?? "");

test.each<[what: string, damage: (table: Buffer) => Uint8Array]>([
  ["cut", (table) => table.subarray(0, table.length / 2)],
  ["cut to its first bytes", (table) => table.subarray(0, 40)],
  ["emptied", () => Buffer.alloc(0)],
  ["no table at all", () => Buffer.from("Un texte.")],
  [
    "changed in a result",
    (table) => Buffer.from(table.toString("latin1").replaceAll("AAAA", "AAAB"), "latin1"),
  ],
])("a table that is %s is made again, and then kept", (_, damage) => {
  build(["aaaa"]);
  writeFileSync(tableFile(), damage(readFileSync(tableFile())));
  expect(build(["aaaa"])).toEqual(["aaaa"]);
  expect(build(["aaaa"])).toEqual([]);
});

test("results of another kind are not taken, though their file has the name of this one", () => {
  const other = new KeptTable<string>("other", folder, "code");
  other.of(["a"], () => "other");
  other.save();
  const file = tableFile();
  const own = open();
  own.of(["a"], () => "own");
  own.save();
  for (const name of readdirSync(join(folder, "tables"))) {
    const one = join(folder, "tables", name);
    if (one !== file) copyFileSync(file, one);
  }
  expect(build(["a"])).toEqual(["a"]);
});

test("a build that fails leaves what the one before left", () => {
  build(["a", "b"]);
  const failing = open();
  failing.of(["c"], () => "C");
  expect(build(["a", "b"])).toEqual([]);
});

test("a table that another process holds keeps nothing: all is made", () => {
  build(["a"]);
  const holder = new DatabaseSync(tableFile());
  holder.exec("BEGIN EXCLUSIVE");
  expect(build(["a", "b"])).toEqual(["a", "b"]);
  holder.close();
  expect(build(["a", "b"])).toEqual(["b"]);
});
