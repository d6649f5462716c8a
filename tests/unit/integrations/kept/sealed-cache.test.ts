import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listFiles } from "../../../../src/integrations/files.ts";
import { sealCache, unsealCache } from "../../../../src/integrations/kept/sealed-cache.ts";

let folder = "";
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seal-"));
  mkdirSync(join(folder, "assets"));
  write("data-store.json", "{}");
  write("assets/a.webp", "image");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a sealed cache", () => {
  test("is left as it is where nobody touched it", () => {
    sealCache(folder, "1");
    expect(unsealCache(folder, "1")).toBe(0);
    expect(listFiles(folder)).toContain("assets/a.webp");
  });

  test("loses a file that was damaged, and one that was added", () => {
    sealCache(folder, "1");
    write("assets/a.webp", "imagf");
    write("assets/b.webp", "image");
    expect(unsealCache(folder, "1")).toBe(2);
    expect(listFiles(folder)).toEqual(["data-store.json", "seal.json"]);
  });

  test("loses everything where other versions made it", () => {
    sealCache(folder, "1");
    expect(unsealCache(folder, "2")).toBe(2);
  });

  test.each([
    ["not JSON", "{"],
    ["another JSON", "[]"],
    ["nothing", ""],
  ])("loses everything where its seal is %s", (_, seal) => {
    sealCache(folder, "1");
    write("seal.json", seal);
    expect(unsealCache(folder, "1")).toBe(2);
  });

  test("may be sealed again after what was kept, and is none where there is no folder", () => {
    sealCache(folder, "1");
    unsealCache(folder, "1");
    sealCache(folder, "1");
    expect(unsealCache(folder, "1")).toBe(0);
    expect(unsealCache(join(folder, "none"), "1")).toBe(0);
  });
});
