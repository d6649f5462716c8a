import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type Problem, problemOf } from "../../../src/check/problem.ts";
import { githubReport } from "../../../src/check/report/github-report.ts";
import { gitlabReport } from "../../../src/check/report/gitlab-report.ts";
import { jsonReport } from "../../../src/check/report/json-report.ts";
import { textReport } from "../../../src/check/report/text-report.ts";
import { readOptions } from "../../../src/cli/check/options.ts";

const FILE = "src/content/news/a.mdx";
const problem = (more: Partial<Problem>): Problem => ({
  ...problemOf(FILE, "schema", { line: 3, column: 1, key: "title", message: "texte vide." }),
  ...more,
});
const report = (...problems: Problem[]) => ({ entries: 2, problems });

test("people read problems by severity, the gravest last, then by file, and a count", () => {
  const text = textReport(
    report(
      problem({}),
      problem({ severity: "note", file: "src/content/pages/a.mdx", key: "", message: "à compléter." }),
      problem({ severity: "warning", line: 9 }),
      problem({ line: 1 }),
      problem({ file: "src/content/agenda/z.mdx" }),
    ),
  );
  expect(text).toBe(
    [
      "── À compléter (1)",
      "src/content/pages/a.mdx:3:1 — à compléter.",
      "── Avertissements : le site est construit (1)",
      `${FILE}:9:1 — title : texte vide.`,
      "── Erreurs : le site n’est pas construit (3)",
      "src/content/agenda/z.mdx:3:1 — title : texte vide.",
      `${FILE}:1:1 — title : texte vide.\n${FILE}:3:1 — title : texte vide.`,
      "2 entrées relues : 3 erreurs, 1 avertissement, 1 à compléter.",
    ].join("\n\n"),
  );
  expect(textReport({ entries: 1, problems: [] })).toBe(
    "1 entrée relue : 0 erreur, 0 avertissement, 0 à compléter.",
  );
});

test("programs read a versioned object", () => {
  expect(JSON.parse(jsonReport(report(problem({}), problem({ severity: "warning" }))))).toEqual({
    version: 1,
    entries: 2,
    errors: 1,
    warnings: 1,
    notes: 0,
    problems: [
      {
        file: FILE,
        line: 3,
        column: 1,
        severity: "error",
        rule: "schema",
        key: "title",
        message: "texte vide.",
      },
      {
        file: FILE,
        line: 3,
        column: 1,
        severity: "warning",
        rule: "schema",
        key: "title",
        message: "texte vide.",
      },
    ],
  });
});

test("GitHub reads one command a line, its signs escaped", () => {
  const found = report(
    problem({ file: "src/a:b,c.mdx", message: "100 %\nde trop." }),
    problem({ severity: "warning", key: "" }),
    problem({ severity: "note" }),
  );
  expect(githubReport(found).split("\n")).toEqual([
    "::error file=src/a%3Ab%2Cc.mdx,line=3,col=1,title=schema::title : 100 %25%0Ade trop.",
    `::warning file=${FILE},line=3,col=1,title=schema::texte vide.`,
    `::notice file=${FILE},line=3,col=1,title=schema::title : texte vide.`,
  ]);
});

describe("GitLab", () => {
  const issues = (...problems: Problem[]) =>
    JSON.parse(gitlabReport(report(...problems))) as Record<string, unknown>[];

  test("reads what its Code Quality format asks", () => {
    expect(issues(problem({}))).toEqual([
      {
        description: "title : texte vide.",
        check_name: "schema",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: "major",
        location: { path: FILE, lines: { begin: 3 } },
      },
    ]);
  });

  test("knows a problem again when it has moved, and two alike apart", () => {
    const prints = (...problems: Problem[]) => issues(...problems).map(({ fingerprint }) => fingerprint);
    expect(prints(problem({}))).toEqual(prints(problem({ line: 30 })));
    expect(prints(problem({}))).not.toEqual(prints(problem({ key: "summary" })));
    expect(new Set(prints(problem({}), problem({ line: 9 }))).size).toBe(2);
  });
});

describe("the command", () => {
  test("reads its options", () => {
    expect(readOptions([])).toEqual({ format: "text", strict: false, types: "changed" });
    expect(readOptions(["--format", "json", "--strict"])).toEqual({
      format: "json",
      strict: true,
      types: "never",
    });
    expect(readOptions(["--types"])).toMatchObject({ types: "always" });
    expect(readOptions(["--content"])).toMatchObject({ types: "never" });
  });

  test("refuses the others in French", () => {
    expect(() => readOptions(["--format", "jason"])).toThrow(
      "--format : trouvé « jason ». Vouliez-vous écrire « json » ?",
    );
    expect(() => readOptions(["--tout"])).toThrow("Options de « npm run check -- » : --format text|json");
  });

  test.each([
    ["src/content", ["--content"], 0],
    ["tests/fixtures/mistakes", ["--content"], 1],
    ["tests/fixtures/site", ["--content", "--strict"], 1],
  ])("ends with a code that says whether %s may be published (%j)", (dir, args, code) => {
    const { status } = spawnSync(process.execPath, ["src/cli/launch.ts", "check", ...args], {
      env: { ...process.env, SITE_CONTENT: dir, SITE_NOW: "2030-05-15T08:00:00Z" },
    });
    expect(status).toBe(code);
  });
});
