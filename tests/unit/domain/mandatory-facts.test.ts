import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { siteProblems } from "../../../src/cli/check/site-problems.ts";
import { missingMandatoryFacts } from "../../../src/domain/mandatory-facts.ts";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { site } from "../../../src/site.config.ts";

const NONE = Object.fromEntries(Object.keys(site.facts).map((name) => [name, null])) as typeof site.facts;
const ALL = Object.fromEntries(Object.keys(site.facts).map((name) => [name, "x"])) as typeof site.facts;

test("director, host, accessibility and data protection are asked for, each with its page and the law", () => {
  const lines = missingMandatoryFacts({ facts: NONE });
  expect(lines.map((line) => line.split(" : ")[0])).toEqual([
    "publicationDirector, pour /mentions-legales/",
    "hostName, pour /mentions-legales/",
    "hostAddress, pour /mentions-legales/",
    "hostPhone, pour /mentions-legales/",
    "accessibilityContact, pour /accessibilite/",
    "dataProtectionOfficer, pour /donnees-personnelles/",
  ]);
  for (const line of lines) expect(line).toMatch(/(?:loi|décret|RGPD)/);
});

test("nothing is asked for once they are given, other facts apart", () => {
  expect(missingMandatoryFacts({ facts: ALL })).toEqual([]);
  expect(missingMandatoryFacts({ facts: { ...ALL, pressEmail: null } })).toEqual([]);
  expect(missingMandatoryFacts({ facts: { ...ALL, hostPhone: null } })).toHaveLength(1);
});

test("each is on the page that is said to need it", () => {
  for (const line of missingMandatoryFacts({ facts: NONE })) {
    const [, name, page] = /^(\w+), pour \/(.*)\/ :/.exec(line) ?? [];
    expect(readFileSync(`src/content/pages/${page}.mdx`, "utf8")).toContain(`<SiteFact name="${name}"`);
  }
});

test("the check says the same of each, and asks plainly for the others", () => {
  const said = new Map(
    siteProblems({ ...site, facts: NONE }, "2026-11-30" as CalendarDate).map(({ key, message }) => [
      key,
      message,
    ]),
  );
  expect(said.get("facts.hostName")).toMatch(
    /^« à compléter » : obligatoire, pour \/mentions-legales\/ : nom de/,
  );
  expect(said.get("facts.pressEmail")).toBe(
    "« à compléter » : donnez cette information, ou faites-la donner.",
  );
});
