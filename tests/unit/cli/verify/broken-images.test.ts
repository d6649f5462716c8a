import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenImages } from "../../../../src/cli/verify/broken-images.ts";

test("images that are cut or none are named, and only they", () => {
  const folder = mkdtempSync(join(tmpdir(), "images-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const whole = readFileSync("tests/fixtures/site/agenda/images/trame.jpg");
  const files = { "whole.jpg": whole, "cut.jpg": whole.subarray(0, 500), "none.jpg": "none", "a.txt": "a" };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  expect(brokenImages(folder, Object.keys(files))).toEqual(["cut.jpg", "none.jpg"]);
});
