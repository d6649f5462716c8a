import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileReader, listFiles } from "../../../src/integrations/files.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("the files of a folder are listed by code unit, those of its own folder and of all others", () => {
  mkdirSync(join(dir, "b/é"), { recursive: true });
  mkdirSync(join(dir, "empty"));
  for (const file of ["b/é/1.txt", "b/2.txt", "b.txt", "a.txt", "É.txt"]) writeFileSync(join(dir, file), "");
  expect(listFiles(dir)).toEqual(["a.txt", "b.txt", "b/2.txt", "b/é/1.txt", "É.txt"]);
  expect(listFiles(`${dir}/b/../`)).toEqual(listFiles(dir));
});

test("files of any size are read whole, a short one after a long one too", () => {
  const contents = ["", "été", "x".repeat(3_000_000), "fin"];
  const read = fileReader();
  for (const [place, content] of contents.entries()) {
    writeFileSync(join(dir, String(place)), content);
    expect(read(join(dir, String(place))).toString() === content, content.slice(0, 9)).toBe(true);
  }
  expect(() => read(join(dir, "absent"))).toThrow(/ENOENT/);
});
