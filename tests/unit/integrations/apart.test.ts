import { expect, test } from "vitest";
import { apart } from "../../../src/integrations/apart/apart.ts";
import { codeDigest } from "../../../src/integrations/kept/code-digest.ts";

/** A module of some code. */
const moduleOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test("a function runs in a thread of its own, with what it is given", async () => {
  const code = `import { isMainThread } from "node:worker_threads";
    export const run = async (words, many) => [isMainThread, words.repeat(many)];`;
  expect(await apart<(words: string, many: number) => unknown>(moduleOf(code), "run", "un ", 2)).toEqual([
    false,
    "un un ",
  ]);
});

test("what it throws is thrown, with the code by which a fault of the machine is known", async () => {
  const code = `export const run = () => { throw Object.assign(new Error("plus de place"), { code: "ENOSPC" }); };`;
  await expect(apart(moduleOf(code), "run")).rejects.toMatchObject({
    message: "plus de place",
    code: "ENOSPC",
  });
});

test("a thread that stops without an answer is an error", async () => {
  await expect(apart(moduleOf("export const run = () => process.exit(0);"), "run")).rejects.toThrow(
    "« run » s’est arrêté avant la fin.",
  );
});

test("a thread knows the code of the project without reading it again", async () => {
  await apart(moduleOf("export const run = () => {};"), "run");
  const code = `import { getEnvironmentData } from "node:worker_threads";
    export const run = () => getEnvironmentData("code-digest");`;
  expect(await apart(moduleOf(code), "run")).toBe(codeDigest());
});
