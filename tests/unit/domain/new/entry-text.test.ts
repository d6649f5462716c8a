import fc from "fast-check";
import { expect, test } from "vitest";
import { checkEntry } from "../../../../src/check/check-entry.ts";
import { isError } from "../../../../src/check/problem.ts";
import { readFrontMatter } from "../../../../src/check/read/front-matter.ts";
import type { Answers } from "../../../../src/domain/new/answers.ts";
import { entryText } from "../../../../src/domain/new/entry-text.ts";
import { collectionOf, NEW_KINDS } from "../../../../src/domain/new/kinds.ts";
import type { CalendarDate } from "../../../../src/domain/time/calendar-date.ts";
import { TOOLS } from "../../../helpers/content/schemas.ts";

const { taxonomies } = TOOLS;
const content = {
  dir: "content",
  taxonomies,
  problems: [],
  acronyms: [],
  gone: [],
  synonyms: [],
  describeFile: () => undefined,
};
const text = (answers: Answers, draft = true) =>
  entryText(answers, { taxonomies, today: "2027-01-04" as CalendarDate, draft });

test("an event is written whole, in the order of the documentation, each text quoted where YAML needs it", () => {
  const event: Answers = {
    kind: "event",
    title: "Journée : « l’été » #1",
    category: "ateliers",
    tags: "a11y, evenement",
    start: "2027-01-13 09:30",
    end: "2027-01-13 17:00",
    attendance: "hybrid",
    place: "Salle Exemple",
    postalCode: "01000",
    city: "Villexemple",
    online: "https://visio.exemple.gouv.fr/salle",
    registration: "https://exemple.gouv.fr/inscription",
  };
  expect(text(event)).toBe(`---
# Les autres champs (image, fichiers, programme…) : docs/champs.md

title: "Journée : « l’été » #1"
summary: "À compléter : deux ou trois phrases qui disent l’essentiel."
category: Atelier
tags:
  - Accessibilité
  - Évènement
publishedAt: 2027-01-04
start: 2027-01-13 09:30
end: 2027-01-13 17:00
attendance: hybrid
location:
  name: Salle Exemple
  postalCode: "01000"
  city: Villexemple
online:
  url: https://visio.exemple.gouv.fr/salle
registration:
  url: https://exemple.gouv.fr/inscription
draft: true # Retirez cette ligne quand la page est prête : elle sera publiée.
---

À compléter : ce que les participants vont y faire, et pourquoi venir.
`);
});

test("a draft says so, an entry to publish does not", () => {
  expect(text({ kind: "page", title: "A" })).toContain("\ndraft: true #");
  expect(text({ kind: "page", title: "A" }, false)).not.toContain("draft");
});

const hard = fc.constantFrom(
  ..."'\"`:#{}[]<>&*!|%@-?,\\~=\t\n\r\u0000\u0085\u2028",
  ...[
    "---",
    ": ",
    " #",
    "« ",
    "🎉",
    "null",
    "true",
    "2027-01-04",
    "0x1F",
    "{% x %}",
    "<!--",
    "{a}",
    "à",
    "…",
  ],
);
const titles = fc
  .oneof(
    fc
      .array(fc.oneof(hard, fc.string({ unit: "grapheme", maxLength: 4 })), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join("")),
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  )
  .filter((title) => title.replaceAll(/[\s\p{Cc}]/gu, "") !== "");

test("whatever the title, summary and place, the entry has no error and says what was typed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...NEW_KINDS), titles, titles, (kind, title, other) => {
      const place = {
        start: "2027-01-13",
        attendance: "onsite",
        place: other,
        city: other,
        category: undefined,
      };
      const category = kind === "event" ? "Atelier" : "Article";
      const written = text({ kind, title, summary: other, ...place, category });
      const { problems } = checkEntry(collectionOf(kind), "content/news/a.mdx", written, content);
      // A sign that stands for a lost one is the fault of who typed it, not of what we wrote.
      const errors = problems.filter((found) => isError(found) && found.rule !== "broken-characters");
      expect(errors).toEqual([]);
      const line = title
        .normalize("NFC")
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim();
      expect(readFrontMatter(written).data.title).toBe(line);
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test("an event that comes back has its dates, and neither a start nor an end of its own", () => {
  const event: Answers = {
    kind: "event",
    title: "Permanence",
    category: "ateliers",
    start: "2027-01-13 09:30",
    end: "2027-01-13 12:00",
    dates: "2027-01-20, 2027-01-27 14:00",
    attendance: "online",
  };
  const { data } = readFrontMatter(text(event));
  expect(data).not.toHaveProperty("start");
  expect(data).not.toHaveProperty("end");
  expect(data.dates).toEqual([
    { start: "2027-01-13 09:30", end: "2027-01-13 12:00" },
    { start: "2027-01-20 09:30", end: "2027-01-20 12:00" },
    { start: "2027-01-27 14:00", end: "2027-01-27 16:30" },
  ]);
  expect(
    checkEntry("agenda", "agenda/permanence.mdx", text(event), content).problems.filter(isError),
  ).toEqual([]);
});
