import { describe, expect, test } from "vitest";
import { missingAnswers, readFlags, UsageError } from "../../../../src/domain/new/flags.ts";
import { newHelp } from "../../../../src/domain/new/help.ts";
import { kindOf } from "../../../../src/domain/new/kinds.ts";

const refusal = (...argv: string[]) => {
  try {
    readFlags(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return undefined;
};

test("a command line gives answers and switches, in any order", () => {
  expect(
    readFlags([
      "--dry-run",
      "--kind",
      "event",
      "--title=Un jour : « oui »",
      "--attendance",
      "Sur place",
      "--slug",
      "jour",
    ]),
  ).toEqual({
    answers: { kind: "event", title: "Un jour : « oui »", attendance: "onsite" },
    slug: "jour",
    publish: false,
    dryRun: true,
    help: false,
  });
  expect(readFlags(["-h"]).help).toBe(true);
  expect(readFlags(["--title", "-10 % d’énergie"]).answers.title).toBe("-10 % d’énergie");
});

test.each([
  ["évènement", "event"],
  ["evenement", "event"],
  ["ACTUALITÉ", "article"],
  ["article", "article"],
  ["Communiqué", "press-release"],
  ["press-release", "press-release"],
  ["page", "page"],
  ["roman", undefined],
])("the kind « %s » is %s", (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

describe("refused with what to write instead", () => {
  test("an unknown flag", () => {
    expect(refusal("--titel", "x")).toBe("option inconnue « --titel ». Vouliez-vous écrire « --title » ?");
    expect(refusal("--zzzzzzzzzz")).toContain("Valeurs possibles : « --kind », « --title »");
  });

  test("a flag without its value", () => {
    expect(refusal("--title")).toBe('--title attend une valeur, par exemple --title "Journée des archives".');
    expect(refusal("--start", "--end", "2027-01-13")).toBe(
      '--start attend une valeur, par exemple --start "2027-01-13 09:30".',
    );
  });

  test("a word without a flag", () => {
    expect(refusal("--title", "Journée", "des")).toBe(
      '« des » n’a pas d’option. Un texte de plusieurs mots s’écrit entre guillemets : --title "Journée des archives".',
    );
  });

  test("an unknown kind", () => {
    expect(refusal("--kind", "evenment")).toBe(
      "genre inconnu « evenment ». Vouliez-vous écrire « Évènement » ?",
    );
  });
});

test("what must be answered depends on the kind, and on how people take part", () => {
  const flags = (answers: Parameters<typeof missingAnswers>[0]) =>
    missingAnswers(answers).map(({ flag }) => flag);
  expect(flags({ kind: "page" })).toEqual(["title"]);
  expect(flags({ kind: "article", title: " " })).toEqual(["title", "category"]);
  expect(flags({ kind: "event", title: "A", category: "B", start: "C" })).toEqual([
    "attendance",
    "place",
    "city",
  ]);
  expect(flags({ kind: "event", title: "A", category: "B", start: "C", attendance: "online" })).toEqual([]);
});

test("the help says every flag", () => {
  const flags = ["kind", "title", "start", "city", "published-at", "slug", "publish", "dry-run", "help"];
  for (const flag of flags) expect(newHelp()).toContain(`\n  --${flag} `);
});
