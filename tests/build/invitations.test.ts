import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { isInviting } from "../../src/domain/agenda/state/dated-state.ts";
import { eventStateAt, momentsOfDates } from "../../src/domain/agenda/state/state.ts";
import { canAttend } from "../../src/domain/agenda/state/state-at.ts";
import { visible } from "../helpers/outputs/visible.ts";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { everyItem } from "../helpers/site/feeds.ts";
import { attribute } from "../helpers/site/pages.ts";
import { ANY_SITES, ownPath, pageAt, type SiteName } from "../helpers/site/sites.ts";

const STATUS_WORDS = /^(?:Annulé|Reporté|Nouvelle date|Passé en ligne)\u00A0: /;

/** The events of a built site with their state at the instant of its build. */
function eventsOf(name: SiteName) {
  const now = Temporal.Instant.from(inject(name).now);
  return entriesOf(name).flatMap((entry) =>
    entry.collection === "agenda" && ["public", "expired"].includes(entry.visibility)
      ? [
          {
            ...entry,
            state: eventStateAt(entry.data, entry.period, now),
            invited: isInviting(momentsOfDates(entry.occurrences), now.epochMilliseconds),
          },
        ]
      : [],
  );
}

const same = (a: string, b: string) =>
  a.replace(/#.*/, "").replace(/\/$/, "") === b.replace(/#.*/, "").replace(/\/$/, "");

test.each(ANY_SITES)(
  "in the %s, an event leads to its form where one can register, and nowhere else",
  (name) => {
    const items = everyItem(name);
    const seen = { invited: 0, refused: 0 };
    expectNoFault(
      eventsOf(name).flatMap(({ path, data, state, invited }) => {
        const { url, otherUrls = [] } = data.registration ?? {};
        if (url === undefined) return [];
        seen[invited ? "invited" : "refused"] += 1;
        const contents = [
          pageAt(name, path).html,
          ...items.filter(({ link }) => ownPath(link) === path).map(({ content }) => content),
        ];
        return contents
          .map((html) =>
            visible(html).links.some((link) => [url, ...otherUrls].some((form) => same(form, link))),
          )
          .filter((leads) => leads !== invited)
          .map((leads) => `${path} (${state.registration}) ${leads ? "leads" : "does not lead"} to its form`);
      }),
    );
    // The example of an event of a new site asks nobody to register.
    if (name === "site") expect(seen.refused).toBeGreaterThan(1);
    if (name === "demo") expect(Math.min(seen.refused, seen.invited)).toBeGreaterThan(10);
  },
);

test.each(ANY_SITES)("in the %s, what is off or over is not offered to calendars", (name) => {
  for (const { path, state } of eventsOf(name)) {
    const { links } = visible(pageAt(name, path).html);
    const offered = links.some(
      (link) => link.startsWith("https://calendar.google.com/") || /^\/agenda\/.+\.ics$/.test(link),
    );
    expect(offered, path).toBe(canAttend(state));
  }
});

test.each(ANY_SITES)(
  "in the %s, what became of an event is in the title of its page, in its preview and its links",
  (name) => {
    for (const { path, data, state } of eventsOf(name)) {
      if (data.lang !== "fr") continue;
      const { html, elements } = pageAt(name, path);
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
      const preview = elements.find((element) => attribute(element, "property") === "og:title");
      const told =
        data.status !== "scheduled" && (state.phase !== "past" || !canAttend({ ...state, phase: "today" }));
      expect(STATUS_WORDS.test(title), path).toBe(told);
      expect(STATUS_WORDS.test((preview && attribute(preview, "content")) ?? ""), path).toBe(told);
    }
  },
);

test("no event of the demonstration says in its title what became of it: the code has to", () => {
  for (const { data } of entriesOf("demo").filter(({ collection }) => collection === "agenda")) {
    expect(data.title).not.toMatch(
      /annul|report(?:é|ée)\b|complet\b|déplacé|passée? en ligne|inscriptions (?:closes|pas)|terminé|en cours/i,
    );
  }
});

test("the calendar of the demonstration says it once", () => {
  const file = readFileSync(join(inject("demo").dir, "agenda.ics"), "utf8").replaceAll("\r\n ", "");
  const summaries = file.match(/^SUMMARY.*$/gm) ?? [];
  expect(summaries.filter((line) => line.includes("Annulé")).length).toBeGreaterThan(2);
  expect(summaries.filter((line) => (line.match(/annul/gi) ?? []).length > 1)).toEqual([]);
});
