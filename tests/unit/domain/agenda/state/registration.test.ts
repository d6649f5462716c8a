import { expect, test } from "vitest";
import {
  leadsToRegistration,
  registrationAt,
  registrationNotice,
  registrationStates,
} from "../../../../../src/domain/agenda/state/registration.ts";
import { eventStateAt } from "../../../../../src/domain/agenda/state/state.ts";
import { fr } from "../../../../../src/strings/fr.ts";
import { at, dataOf, eventOf } from "../events.ts";

const FORM = "https://exemple.gouv.fr/inscription";
const REGISTRATION = {
  url: FORM,
  required: true,
  opensAt: "2024-06-03 10:00",
  closesAt: "2024-06-07 09:00",
  capacityNote: "Douze places.",
};

/** What a page says at an instant, no-break spaces shown, then where it leads. */
function said(now: string, more: Record<string, unknown> = {}): (string | undefined)[] {
  const { data, period } = eventOf({ registration: REGISTRATION, ...more });
  const {
    facts = [],
    notice,
    url,
  } = registrationNotice(data, eventStateAt(data, period, at(now)).registration, fr) ?? {};
  return [...facts, notice, url].filter(Boolean).map((line) => line?.replaceAll("\u00A0", "_"));
}

test.each([
  [
    "before it opens",
    "2024-06-01T08:00:00Z",
    [
      "Inscription obligatoire",
      "Douze places.",
      "Les inscriptions ouvrent le 3_juin_2024 à 10_h, jusqu’au 7_juin_2024 à 9_h.",
    ],
  ],
  [
    "once it is open",
    "2024-06-03T08:00:00Z",
    ["Inscription obligatoire, jusqu’au 7_juin_2024 à 9_h", "Douze places.", FORM],
  ],
  [
    "in its last days",
    "2024-06-05T08:00:00Z",
    [
      "Inscription obligatoire, jusqu’au 7_juin_2024 à 9_h",
      "Douze places.",
      "Plus que quelques jours_: les inscriptions ferment le 7_juin_2024 à 9_h.",
      FORM,
    ],
  ],
  [
    "on its last day",
    "2024-06-06T22:00:00Z",
    [
      "Inscription obligatoire, jusqu’au 7_juin_2024 à 9_h",
      "Douze places.",
      "Dernier jour_: les inscriptions ferment aujourd’hui à 9_h.",
      FORM,
    ],
  ],
  [
    "at the minute it closes",
    "2024-06-07T07:00:00Z",
    [
      "Inscription obligatoire",
      "Douze places.",
      "Les inscriptions sont closes_: elles ont fermé le 7_juin_2024 à 9_h.",
    ],
  ],
  [
    "once the event is over",
    "2024-06-20T16:30:00Z",
    ["Inscription obligatoire", "Douze places.", "L’évènement est passé_: les inscriptions sont closes."],
  ],
])(
  "%s, a registration says its hours, and leads to its form only while one can register",
  (_when, now, lines) => {
    expect(said(now)).toEqual(lines);
  },
);

test.each([
  ["cancelled", "L’évènement est annulé_: les inscriptions sont closes."],
  ["postponed", "L’évènement est reporté_: les inscriptions sont suspendues."],
])("an event that is %s says so and nothing else, whatever the hour", (status, sentence) => {
  for (const now of ["2024-06-01T08:00:00Z", "2024-06-05T08:00:00Z", "2024-07-01T08:00:00Z"]) {
    expect(said(now, { status })).toEqual([sentence]);
  }
});

test("a full event leads nowhere, even while the registration would be open", () => {
  const registration = { ...REGISTRATION, full: true, required: false };
  expect(said("2024-06-05T08:00:00Z", { registration })).toEqual([
    "Douze places.",
    "C’est complet_: il n’y a plus de place.",
  ]);
});

test("a whole last day ends at midnight, and so does a closing at zero o’clock", () => {
  const notice = (closesAt: string) =>
    said("2024-06-07T08:00:00Z", { registration: { closesAt } }).find((line) => line?.startsWith("Dernier"));
  const sentence = "Dernier jour_: les inscriptions ferment aujourd’hui à minuit.";
  expect([notice("2024-06-07"), notice("2024-06-08 00:00")]).toEqual([sentence, sentence]);
});

test("a day before which to confirm closes nothing", () => {
  const registration = { url: FORM, confirmBefore: "2024-06-06" };
  for (const now of ["2024-06-05T08:00:00Z", "2024-06-06T08:00:00Z", "2024-06-10T08:00:00Z"]) {
    expect(said(now, { registration })).toEqual([
      "Inscription possible",
      "Venue à confirmer avant le 6_juin_2024",
      FORM,
    ]);
  }
  expect(said("2024-07-01T08:00:00Z", { registration }).join()).not.toContain("confirmer");
});

test("what nothing keeps true after the build says dates, never « today » nor « soon »", () => {
  const event = eventOf({ registration: REGISTRATION });
  for (const now of ["2024-06-05T08:00:00Z", "2024-06-07T06:59:00Z"]) {
    expect(registrationAt(event, at(now))).toMatchObject({ state: "open", notice: undefined, url: FORM });
  }
});

test("without registration nothing is said", () => {
  expect(registrationAt(eventOf(), at("2024-06-05T08:00:00Z"))).toBeUndefined();
  expect(registrationStates(dataOf())).toEqual([]);
});

test("every state that time brings is one of those that are written in advance", () => {
  for (const more of [{}, { status: "cancelled" }, { registration: { full: true } }, { registration: {} }]) {
    const { data, period } = eventOf({ registration: REGISTRATION, ...more });
    const seen = new Set<string>();
    for (let hour = 0; hour < 24 * 30; hour += 1) {
      seen.add(eventStateAt(data, period, at("2024-06-01T00:00:00Z").add({ hours: hour })).registration);
    }
    expect([...seen]).toEqual(registrationStates(data));
  }
});

test.each([
  [FORM, true],
  ["http://exemple.gouv.fr/inscription/#formulaire", true],
  ["https://autre.exemple.fr/billets?id=2", true],
  ["https://autre.exemple.fr/billets?id=3", false],
  ["/inscription", false],
  ["https://exemple.gouv.fr/", false],
])("%s is an address of the registration: %s", (address, expected) => {
  const registration = { url: FORM, otherUrls: ["https://autre.exemple.fr/billets?id=2"] };
  expect(leadsToRegistration(address, dataOf({ registration }))).toBe(expected);
  expect(leadsToRegistration(address, dataOf())).toBe(false);
});
