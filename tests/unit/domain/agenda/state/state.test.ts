import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf } from "../../../../../src/domain/agenda/period.ts";
import { momentAttributes, readMoments } from "../../../../../src/domain/agenda/state/moment-attributes.ts";
import { eventStateAt, momentsOf } from "../../../../../src/domain/agenda/state/state.ts";
import { CLOSING_SOON, type EventMoments, stateAt } from "../../../../../src/domain/agenda/state/state-at.ts";
import { EVENT_STATUSES } from "../../../../../src/schemas/event/status.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../../helpers/time-zones.ts";
import { written } from "../arbitraries.ts";
import { at, dataOf, eventsOf } from "../events.ts";

const FIXTURES = eventsOf("tests/fixtures/site");
const NOW = at("2030-05-15T08:00:00Z");

function stateOf(frontMatter: Record<string, unknown>, instant: string) {
  const data = dataOf(frontMatter);
  return eventStateAt(data, periodOf(data), at(instant));
}

test.each([
  ["portes-ouvertes-du-guichet-numerique", "today"],
  ["atelier-en-cours-ecrire-un-courrier-lisible", "in-progress"],
  ["conference-ce-soir-donnees-communes", "today"],
  ["webinaire-de-ce-matin-signature-electronique", "past"],
  ["permanence-sans-heure-de-fin", "today"],
  ["nuit-de-la-maintenance", "today"],
  ["webinaire-hier-archiver-ses-courriels", "past"],
  ["webinaire-de-demain-premiers-pas-rgaa", "upcoming"],
  ["semaine-de-l-accessibilite-2030", "in-progress"],
  ["rencontre-de-trois-jours-des-equipes", "in-progress"],
  ["exposition-les-guichets-d-hier", "in-progress"],
  ["webinaire-cayenne-de-la-nuit-derniere", "past"],
  ["rencontre-auckland-en-cours", "in-progress"],
  ["conference-auckland-jeudi", "today"],
  ["journee-entiere-a-auckland", "today"],
])("on 15 May 2030 at 10:00 in Paris, %s is %s", (id, phase) => {
  const event = FIXTURES.find((one) => one.id === id);
  if (!event) throw new Error(`No fixture ${id}.`);
  expect(eventStateAt(event.data, event.period, NOW).phase).toBe(phase);
});

test.each([
  ["formation-ouverture-prochaine", "opening"],
  ["journee-juillet-2030-petites-communes", "opening"],
  ["journee-exemple-2030", "open"],
  ["formation-derniers-jours-pour-s-inscrire", "closing-soon"],
  ["atelier-cloture-ce-soir", "closing-today"],
  ["webinaire-inscriptions-closes-ce-matin", "closed"],
  ["hackathon-inscriptions-closes", "closed"],
  ["formation-complete-ecrire-pour-le-web", "full"],
  ["journee-exemple-2029", "over"],
  ["minimal", "none"],
])("at that instant, the registration of %s is %s", (id, registration) => {
  const event = FIXTURES.find((one) => one.id === id);
  if (!event) throw new Error(`No fixture ${id}.`);
  expect(eventStateAt(event.data, event.period, NOW).registration).toBe(registration);
});

test("the first event of the site is coming on the eve, today from midnight in Paris, then on, then past", () => {
  const frontMatter = { start: "2024-06-20 09:00", end: "2024-06-20 18:30" };
  const phases = [
    "2024-06-19T21:59:59.999Z",
    "2024-06-19T22:00:00Z",
    "2024-06-20T06:59:59.999Z",
    "2024-06-20T07:00:00Z",
    "2024-06-20T16:29:59.999Z",
    "2024-06-20T16:30:00Z",
    "2025-06-20T16:30:00Z",
  ].map((instant) => stateOf(frontMatter, instant).phase);
  expect(phases).toEqual(["upcoming", "today", "today", "in-progress", "in-progress", "past", "past"]);
});

test("an event whose end nobody told is of today until midnight, never in progress", () => {
  const frontMatter = { start: "2024-06-20 09:00", end: undefined };
  expect(stateOf(frontMatter, "2024-06-20T20:00:00Z").phase).toBe("today");
  expect(stateOf(frontMatter, "2024-06-20T22:00:00Z").phase).toBe("past");
});

test("the last day to register counts whole, and is told as the two days before it are", () => {
  const frontMatter = { registration: { closesAt: "2024-06-14" } };
  const states = [
    "2024-06-11T21:59:00Z",
    "2024-06-11T22:00:00Z",
    "2024-06-13T21:59:00Z",
    "2024-06-13T22:00:00Z",
    "2024-06-14T21:59:00Z",
    "2024-06-14T22:00:00Z",
  ];
  expect(states.map((instant) => stateOf(frontMatter, instant).registration)).toEqual([
    "open",
    "closing-soon",
    "closing-soon",
    "closing-today",
    "closing-today",
    "closed",
  ]);
});

test.each(["cancelled", "postponed"])(
  "one cannot register for an event that is %s, before or after it",
  (status) => {
    const frontMatter = { status, registration: { full: true } };
    expect(stateOf(frontMatter, "2024-06-01T00:00:00Z").registration).toBe(status);
    expect(stateOf(frontMatter, "2025-06-01T00:00:00Z").registration).toBe(status);
  },
);

const ORDER = ["upcoming", "today", "in-progress", "past"];
const eventMoments = fc
  .record({
    event: written,
    status: fc.constantFrom(...EVENT_STATUSES),
    full: fc.boolean(),
    opensBefore: fc.option(fc.integer({ min: 10, max: 90 }), { nil: undefined }),
    closesBefore: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    registered: fc.boolean(),
  })
  .map(({ event, status, full, opensBefore, closesBefore, registered }): EventMoments => {
    const period = periodOf(event);
    const day = (before: number | undefined) =>
      before === undefined
        ? undefined
        : Temporal.PlainDate.from(period.firstDay).subtract({ days: before }).toString();
    const registration = registered
      ? { required: true, full, opensAt: day(opensBefore), closesAt: day(closesBefore) }
      : undefined;
    return momentsOf({ status, registration, timeZone: event.timeZone } as never, period);
  });

/** The next announced instant at which the state changes; nothing when it never will. */
function nextChange(moments: EventMoments, now: number): number | undefined {
  const { period, registration } = moments;
  const { opens, closes, lastDay } = registration ?? {};
  const key = (instant: number) => JSON.stringify(stateAt(moments, instant));
  return [period.dayStart, period.start, period.end, opens, closes && closes - CLOSING_SOON, lastDay, closes]
    .filter((instant) => instant !== undefined && instant > now)
    .map(Number)
    .sort((a, b) => a - b)
    .find((instant) => key(instant) !== key(now));
}

test("years go by: an event only goes forward, and changes at the instants it announces and at no other", () => {
  fc.assert(
    fc.property(eventMoments, (moments) => {
      const year = 366 * 86_400_000;
      let now = moments.period.start - year;
      const phases = [stateAt(moments, now).phase];
      for (let next = nextChange(moments, now); next !== undefined; next = nextChange(moments, now)) {
        expect(stateAt(moments, next - 1)).toEqual(stateAt(moments, now));
        expect(stateAt(moments, next)).not.toEqual(stateAt(moments, now));
        now = next;
        phases.push(stateAt(moments, now).phase);
      }
      expect(stateAt(moments, now + year)).toEqual(stateAt(moments, now));
      const ranks = phases.map((phase) => ORDER.indexOf(phase));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect([phases[0], phases.at(-1)]).toEqual(["upcoming", "past"]);
    }),
  );
});

test("a browser reads from the attributes of a card what the build knew, in whatever zone it is", () => {
  fc.assert(
    fc.property(eventMoments, (moments) => {
      for (const zone of PROCESS_ZONES) {
        const dataset = Object.fromEntries(
          Object.entries(momentAttributes([moments])).map(([name, value]) => [
            name.slice(5).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
            value,
          ]),
        );
        expect(inProcessZone(zone, () => readMoments(dataset))).toEqual([moments]);
      }
    }),
  );
});

test("attributes that cannot be read give nothing, so that the built page stands", () => {
  expect(readMoments({})).toBeUndefined();
  const moments = {
    status: "scheduled",
    start: "2024-06-20T07:00:00Z",
    end: "x",
    day: "2024-06-19T22:00:00Z",
  };
  expect(readMoments(moments)).toBeUndefined();
  expect(readMoments({ ...moments, end: "2024-06-20T16:30:00Z", opens: "soon" })).toBeUndefined();
  expect(readMoments({ ...moments, end: "2024-06-20T16:30:00Z" })?.[0]?.registration).toBeUndefined();
});
