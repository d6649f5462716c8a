import { describe, expect, test } from "vitest";
import { checkChanged } from "../../../../src/check/check-site.ts";
import { isBetter, said } from "../../../../src/check/fix/fix-entry.ts";
import { applied, remedyOf } from "../../../../src/check/fix/remedy.ts";
import { readEntries } from "../../../../src/check/source/read-entries.ts";
import { MISTAKES_NOW, mistakes, mistakesCheck } from "../../../helpers/content/mistakes.ts";

const read = readEntries(mistakes);
const sources = new Map(read.map(({ file, source }) => [file, source]));
const changed = checkChanged(read, mistakes, MISTAKES_NOW);
const { problems } = mistakesCheck;
const remedies = problems.flatMap((problem) => {
  const source = sources.get(problem.file);
  const edits = source === undefined ? undefined : remedyOf(problem, source);
  return source === undefined || edits === undefined ? [] : [{ problem, source, edits }];
});

describe("following a remedy to the letter", () => {
  test.each(remedies.map((remedy) => [said(remedy.problem), remedy] as const))(
    "makes the fault go and brings no other: %s",
    (_, { problem, source, edits }) => {
      const before = problems.filter(({ file }) => file === problem.file);
      const after = changed(problem.file, applied(source, edits));
      expect(isBetter(before, after, problem), after.map(said).join("\n")).toBe(true);
    },
  );

  test("is possible wherever a sentence says one thing to write", () => {
    const without = problems.filter(
      ({ file, message }) =>
        sources.has(file) &&
        /[.:] Écrivez « [^»]* »\.$/.test(message) &&
        !remedies.some(({ problem }) => problem.message === message),
    );
    expect(without.map(said)).toEqual([]);
    expect(remedies.length).toBeGreaterThan(60);
  });
});
