import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formerSources } from "../../../../src/check/history/former-sources.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "historique d’été "));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const identity = [
    "-c",
    "user.name=Essai",
    "-c",
    "user.email=essai@exemple.gouv.fr",
    "-c",
    "commit.gpgsign=false",
  ];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
function write(text: string, file = "été.mdx"): void {
  mkdirSync(join(folder, "agenda"), { recursive: true });
  writeFileSync(join(folder, "agenda", file), text);
}
function commit(): void {
  git("add", ".");
  git("commit", "-qm", "Un état");
}

/** Asked from the folder of a project, as the command is. */
function former(since?: string): [string, string][] | undefined {
  const here = process.cwd();
  process.chdir(folder);
  try {
    const found = formerSources("agenda", since);
    return found && [...found];
  } finally {
    process.chdir(here);
  }
}

test("an entry that is not saved yet is compared with the last commit", () => {
  git("init", "-q");
  write("un");
  commit();
  write("deux");
  write("neuf", "nouveau.mdx");
  expect(former()).toEqual([["agenda/été.mdx", "un"]]);
});

test("once all is saved, the last commit is compared with the one before; any commit can be named", () => {
  git("init", "-q");
  write("un");
  commit();
  git("tag", "publie");
  write("deux");
  commit();
  expect(former()).toEqual([["agenda/été.mdx", "un"]]);
  write("autre", "autre.mdx");
  commit();
  expect(former()).toEqual([]);
  expect(former("publie")).toEqual([["agenda/été.mdx", "un"]]);
});

test("without a repository, with one commit or a clone cut short, nothing can be said", () => {
  expect(former()).toBeUndefined();
  git("init", "-q");
  write("un");
  commit();
  expect(former()).toBeUndefined();
  expect(former("absent")).toBeUndefined();
});
