import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetOldResults, KeptResults, nameOf } from "../../../../src/integrations/kept/kept-results.ts";

let folder = "";
let kept: KeptResults;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  kept = new KeptResults("texts", folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const name = nameOf("a", "b");
const fileOf = (one: string) => join(folder, "texts", one);

describe("a kept result", () => {
  test("is there under its name, and nothing is under another", () => {
    kept.set(name, Buffer.from("Un texte."));
    expect(kept.get(name)?.toString()).toBe("Un texte.");
    expect(kept.get(nameOf("ab"))).toBeUndefined();
  });

  test("may be empty", () => {
    kept.set(name, Buffer.alloc(0));
    expect(kept.get(name)?.byteLength).toBe(0);
  });

  test("that was damaged, cut or emptied is none", () => {
    kept.set(name, Buffer.from("Un texte."));
    const good = readFileSync(fileOf(name));
    for (const bad of [
      good.subarray(0, -1),
      good.subarray(0, 20),
      Buffer.alloc(0),
      Buffer.concat([good, Buffer.from(".")]),
      Buffer.from(good.map((byte, place) => (place === good.length - 3 ? byte ^ 1 : byte))),
    ]) {
      writeFileSync(fileOf(name), bad);
      expect(kept.get(name)).toBeUndefined();
    }
  });

  test("that comes from another name is none", () => {
    const other = nameOf("c");
    kept.set(other, Buffer.from("Un autre."));
    renameSync(fileOf(other), fileOf(name));
    expect(kept.get(name)).toBeUndefined();
  });

  test("leaves no half-written file beside it", () => {
    kept.set(name, Buffer.from("Un texte."));
    kept.set(name, Buffer.from("Un texte."));
    expect(readdirSync(join(folder, "texts"))).toEqual([name]);
  });
});

test("a name says where each of its inputs ends", () => {
  expect(nameOf("ab", "c")).not.toBe(nameOf("a", "bc"));
});

test("the oldest results go when all weigh too much", () => {
  for (const [age, one] of ["1", "2", "3"].entries()) {
    kept.set(one, Buffer.alloc(100));
    utimesSync(fileOf(one), 1000 + age, 1000 + age);
  }
  forgetOldResults(folder, 300);
  expect(readdirSync(join(folder, "texts"))).toEqual(["2", "3"]);
});
