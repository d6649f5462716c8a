import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { agendaCalendar } from "../../../../../src/domain/agenda/ical/calendar.ts";
import { at, eventOf, SITE } from "../events.ts";

const NOW = at("2024-06-03T08:00:00Z");
const AGENDA = { name: "Agenda", page: "/agenda/", source: "/agenda.ics" };

/** What an editor does to an event, one act after the other, each with its date as the check asks. */
const ACTS: Record<string, unknown>[] = [
  {},
  { start: "2024-06-20 10:00", updatedAt: "2024-06-01 09:00" },
  { location: { name: "Autre salle", city: "Paris" }, updatedAt: "2024-06-01 11:30" },
  { title: "Autre titre", updatedAt: "2024-06-01 11:30", changes: [{ date: "2024-06-01", text: "Titre." }] },
  { status: "cancelled", updatedAt: "2024-06-02 08:00" },
  { status: "scheduled", updatedAt: "2024-06-03 08:00" },
];
/** The event after each act. */
const STATES = ACTS.map((_, index) => eventOf(Object.assign({}, ...ACTS.slice(0, index + 1)), "atelier"));

/** A program that keeps, for each UID, the latest revision it was given (RFC 5546 §2.1.5). */
function merge(files: readonly string[]): Map<string, ICAL.Component> {
  const kept = new Map<string, ICAL.Component>();
  const number = (event: ICAL.Component) => Number(event.getFirstPropertyValue("sequence"));
  const stamp = (event: ICAL.Component) => String(event.getFirstPropertyValue("dtstamp"));
  for (const file of files) {
    for (const event of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent")) {
      const uid = String(event.getFirstPropertyValue("uid"));
      const known = kept.get(uid);
      const later =
        known === undefined ||
        number(event) > number(known) ||
        (number(event) === number(known) && stamp(event) > stamp(known));
      if (later) kept.set(uid, event);
    }
  }
  return kept;
}

const shown = (event: ICAL.Component | undefined) =>
  ["summary", "dtstart", "location", "status", "sequence", "dtstamp", "last-modified"].map((name) =>
    String(event?.getFirstPropertyValue(name)),
  );

test("a program that merges ends with the last state, in whatever order the states reach it", () => {
  const files = STATES.map((event) => agendaCalendar([event], AGENDA, SITE, NOW));
  const last = merge(files.slice(-1)).values().next().value;
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      const kept = merge(order);
      expect(kept.size).toBe(1);
      expect(shown(kept.values().next().value)).toEqual(shown(last));
    }),
  );
});

test("each act is seen by a program that has the state before it", () => {
  for (const [index, event] of STATES.entries()) {
    const before = STATES[index - 1];
    if (!before) continue;
    const [former, latter] = [before, event].map((one) => agendaCalendar([one], AGENDA, SITE, NOW));
    const [kept] = merge([former ?? "", latter ?? ""]).values();
    const [expected] = merge([latter ?? ""]).values();
    expect(shown(kept)).toEqual(shown(expected));
    expect(shown(kept)).not.toEqual(
      shown(
        merge([former ?? ""])
          .values()
          .next().value,
      ),
    );
  }
});
