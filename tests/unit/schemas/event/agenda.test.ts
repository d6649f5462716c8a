import { describe, expect, test } from "vitest";
import { agendaSchema } from "../../../../src/schemas/event/agenda.ts";
import { faultsOf, TOOLS } from "../../../helpers/content/schemas.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const schema = agendaSchema(TOOLS);
const location = { name: "Salle Exemple", city: "Paris" };
const event = {
  title: "Journée d’échanges",
  summary: "Une journée pour se rencontrer.",
  category: "Conférence",
  publishedAt: "2024-05-28",
  start: "2024-06-20 09:00",
  attendance: "onsite",
  location,
};
const read = (more: object) => schema.parse({ ...event, ...more });
const faults = (more: object) => faultsOf(schema, { ...event, ...more });

test("an event has the defaults of its keys", () => {
  expect(schema.parse(event)).toMatchObject({
    category: "conference",
    start: "2024-06-20T09:00",
    timeZone: "Europe/Paris",
    status: "scheduled",
    audience: [],
    organizers: [],
    practicalInfo: [],
    programme: [],
  });
  expect(schema.parse(event)).not.toHaveProperty("end");
});

test("what is missing is said with an example", () => {
  expect(faultsOf(schema, {}).slice(-2)).toEqual([
    "attendance : champ obligatoire absent. Écrivez par exemple « attendance: hybrid ».",
    "start : champ obligatoire absent. Écrivez par exemple « start: 2024-06-20 09:00 ».",
  ]);
});

describe("a period", () => {
  test.each([
    ["2024-06-20", undefined],
    ["2024-06-20", "2024-06-20"],
    ["2024-06-20", "2024-06-22"],
    ["2024-06-20 09:00", undefined],
    ["2024-06-20 09:00", "2024-06-20 09:01"],
    ["2024-06-20 22:00", "2024-06-21 01:00"],
  ])("goes from %s to %s", (start, end) => {
    expect(faults({ start, ...(end && { end }) })).toEqual([]);
  });

  test.each([
    ["2024-06-20", "2024-06-19"],
    ["2024-06-20 09:00", "2024-06-20 09:00"],
    ["2024-06-20 09:00", "2024-06-20 08:59"],
  ])("does not go from %s to %s", (start, end) => {
    expect(faults({ start, end })).toEqual([
      `end : la fin (${end}) n’est pas après le début (${start}). Corrigez « start » ou « end ».`,
    ]);
  });

  test("has an hour at both ends or at none", () => {
    expect(faults({ start: "2024-06-20 09:00", end: "2024-06-20" })).toEqual([
      "end : « start » est une date avec heure et « end » non. Écrivez les deux de la même façon.",
    ]);
    expect(faults({ start: "2024-06-20", end: "2024-06-20 18:00" })).toEqual([
      "end : « start » est une date sans heure et « end » non. Écrivez les deux de la même façon.",
    ]);
  });

  test("is the one that was written, wherever the computer is", () => {
    for (const zone of PROCESS_ZONES)
      inProcessZone(zone, () => {
        expect(read({ start: "2024-06-20", end: "2024-06-20" })).toMatchObject({
          start: "2024-06-20",
          end: "2024-06-20",
        });
      });
  });
});

describe("an hour", () => {
  test("is judged in the zone of the event; a day alone has no such trouble", () => {
    expect(faults({ start: "2024-03-31 02:30", timeZone: "America/Cayenne" })).toEqual([]);
    expect(faults({ start: "2024-03-31" })).toEqual([]);
    expect(faults({ start: "2024-09-29 02:30", timeZone: "Pacific/Auckland" })).toHaveLength(1);
  });

  test("is in a zone that exists", () => {
    expect(faults({ timeZone: "Mars/Olympus" })).toEqual([
      "timeZone : fuseau horaire inconnu « Mars/Olympus » ; attendu un nom comme « Europe/Paris » ou « America/Cayenne ».",
    ]);
  });

  test.each([
    ["Europe/Pari", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["Paris", "Europe/Paris"],
    ["La Réunion", "Indian/Reunion"],
    ["Nouméa", "Pacific/Noumea"],
    ["Japan", "Asia/Tokyo"],
  ])("of zone « %s » gets the line to write", (timeZone, zone) => {
    expect(faults({ timeZone })).toEqual([
      `timeZone : fuseau horaire « ${timeZone} ». Écrivez « timeZone: ${zone} ».`,
    ]);
  });

  test.each([
    ["+11:00", "Pacific/Noumea"],
    ["GMT+2", "Europe/Paris"],
    ["UTC-4", "America/Martinique"],
    ["GMT+9", "Europe/Paris"],
  ])("at the offset %s gets a zone to write, since an offset has no summer time", (timeZone, zone) => {
    expect(faults({ timeZone })).toEqual([
      `timeZone : « ${timeZone} » est un décalage, qui ne dit ni le lieu ni l’heure d’été. Écrivez le fuseau d’un lieu, par exemple « timeZone: ${zone} ».`,
    ]);
  });

  test("of a zone under a former name is read under the present one", () => {
    expect(read({ timeZone: "Asia/Calcutta" })).toMatchObject({ timeZone: "Asia/Kolkata" });
    expect(read({ timeZone: "US/Pacific" })).toMatchObject({ timeZone: "America/Los_Angeles" });
  });
});

describe("a place", () => {
  const { location: _, ...placeless } = event;
  const placelessFaults = (more: object) => faultsOf(schema, { ...placeless, ...more });
  const online = { platform: "Visioconférence" };

  test.each(["onsite", "hybrid"])("is needed by an event that is %s", (attendance) => {
    expect(placelessFaults({ attendance })).toEqual([
      "location : évènement sur place sans lieu. Ajoutez « location: » avec « name: » et « city: », ou écrivez « attendance: online ».",
    ]);
  });

  test("is not given to an event that is online", () => {
    expect(placelessFaults({ attendance: "online" })).toEqual([]);
    expect(placelessFaults({ attendance: "online", online })).toEqual([]);
    expect(faults({ attendance: "online" })).toEqual([
      "attendance : évènement à distance avec un lieu. Écrivez « attendance: hybrid », ou retirez « location: ».",
    ]);
  });

  test("online makes an event hybrid", () => {
    expect(faults({ attendance: "hybrid", online })).toEqual([]);
    expect(faults({ online })).toEqual([
      "attendance : évènement sur place avec une visioconférence. Écrivez « attendance: hybrid », ou retirez « online: ».",
    ]);
  });
});

describe("a status", () => {
  test.each(["cancelled", "postponed"])("%s needs nothing more", (status) => {
    expect(faults({ status })).toEqual([]);
  });

  test("rescheduled goes with the former date", () => {
    expect(faults({ status: "rescheduled", previousStart: "2024-05-16" })).toEqual([]);
    expect(faults({ status: "rescheduled" })).toEqual([
      "previousStart : évènement déplacé sans son ancienne date. Ajoutez « previousStart: » avec le début prévu auparavant.",
    ]);
    expect(faults({ previousStart: "2024-05-16" })).toEqual([
      "previousStart : ancienne date sur un évènement qui n’est pas déplacé. Écrivez « status: rescheduled », ou retirez « previousStart ».",
    ]);
  });

  test("moved online takes place online", () => {
    const { location: _, ...placeless } = event;
    expect(faultsOf(schema, { ...placeless, status: "moved-online", attendance: "online" })).toEqual([]);
    expect(faults({ status: "moved-online" })).toEqual([
      "attendance : évènement passé en ligne : écrivez « attendance: online ».",
    ]);
  });
});

test("an event is free or has a price, not both", () => {
  expect(faults({ price: "20 €" })).toEqual([]);
  expect(faults({ price: "20 €", free: false })).toEqual([]);
  expect(faults({ free: true })).toEqual([]);
  expect(faults({ price: "20 €", free: true })).toEqual([
    "price : un prix sur un évènement gratuit. Retirez « price » ou « free ».",
  ]);
});

test("an edition has its series", () => {
  expect(read({ series: "Journée numérique", edition: 2 })).toMatchObject({
    series: "journee-numerique",
    edition: 2,
  });
  expect(faults({ edition: 2 })).toEqual([
    "edition : numéro d’édition sans série. Ajoutez « series: », ou retirez « edition ».",
  ]);
  expect(faults({ series: "Journée", edition: 0 })).toEqual([
    "series : « Journée » n’est pas dans taxonomies/series.yaml. Valeurs possibles : « Journée Numérique ».",
    "edition : trop petit : au moins 1 attendu. Écrivez par exemple « edition: 2 ».",
  ]);
  expect(faults({ series: "Journée numérique", edition: 1.5 })).toEqual([
    "edition : trouvé « 1.5 » ; attendu un nombre entier. Écrivez par exemple « edition: 2 ».",
  ]);
  expect(faults({ series: "Journée numérique", edition: "2e" })).toEqual([
    "edition : trouvé « 2e » ; attendu un nombre. Écrivez par exemple « edition: 2 ».",
  ]);
});

test("a report and a press release are news; a recording is a link", () => {
  expect(read({ recap: "retour", pressRelease: "communique", replay: "/videos/a/" })).toMatchObject({
    recap: { collection: "news", id: "retour" },
    pressRelease: { collection: "news", id: "communique" },
    replay: "/videos/a/",
  });
});

test("faults of several rules are said at once, those of shared keys too", () => {
  expect(
    faults({ end: "2024-06-19 09:00", online: {}, previousStart: "2024-05-16", updatedAt: "2024-01-01" }),
  ).toEqual([
    "updatedAt : mise à jour le 2024-01-01, avant la publication du 2024-05-28. Corrigez l’une des deux dates.",
    "end : la fin (2024-06-19 09:00) n’est pas après le début (2024-06-20 09:00). Corrigez « start » ou « end ».",
    "attendance : évènement sur place avec une visioconférence. Écrivez « attendance: hybrid », ou retirez « online: ».",
    "previousStart : ancienne date sur un évènement qui n’est pas déplacé. Écrivez « status: rescheduled », ou retirez « previousStart ».",
  ]);
});

describe("every hour of an event", () => {
  const gap = "n’existe pas (passage à l’heure d’été). Écrivez une heure plus tard.";
  const twice = "existe deux fois (passage à l’heure d’hiver). Choisissez une autre heure.";

  test("exists once, whichever key it is under", () => {
    expect(
      faults({
        start: "2024-03-30 22:00",
        end: "2024-03-31 06:00",
        status: "rescheduled",
        previousStart: "2023-10-29 02:15",
        registration: {
          opensAt: "2023-03-26 02:00",
          closesAt: "2023-10-29 02:59",
          confirmBefore: "2024-03-31 02:01",
        },
        programme: [
          { title: "Nuit", start: "02:30", end: "04:00" },
          { title: "Nuit", start: "2024-03-31 01:00", end: "2024-03-31 02:00" },
        ],
      }),
    ).toEqual([
      `previousStart : l’heure 2023-10-29 02:15 ${twice}`,
      `registration.opensAt : l’heure 2023-03-26 02:00 ${gap}`,
      `registration.closesAt : l’heure 2023-10-29 02:59 ${twice}`,
      `registration.confirmBefore : l’heure 2024-03-31 02:01 ${gap}`,
      `programme.0.start : l’heure 2024-03-31 02:30 ${gap}`,
      `programme.1.end : l’heure 2024-03-31 02:00 ${gap}`,
    ]);
  });

  test("is judged in its zone, that of Paris for a publication", () => {
    const far = { timeZone: "America/Cayenne", publishedAt: "2024-03-31 02:30" };
    expect(faults({ ...far, registration: { opensAt: "2024-03-31 02:30" } })).toEqual([
      `publishedAt : l’heure 2024-03-31 02:30 ${gap}`,
    ]);
  });
});

describe("the order of the dates of an event", () => {
  const day = { start: "2024-06-20 09:00", end: "2024-06-20 18:00" };
  const sessionFaults = (session: object, when: object = day) =>
    faults({ ...when, programme: [{ title: "Séquence", ...session }] });

  test.each([
    ["opensAt", "les inscriptions ouvrent"],
    ["closesAt", "les inscriptions ferment"],
    ["confirmBefore", "la venue est à confirmer"],
  ])("%s is not after its end", (key, words) => {
    const registered = (value: string) => faults({ ...day, registration: { [key]: value } });
    expect(registered("2024-06-20 18:00")).toEqual([]);
    expect(registered("2024-06-20")).toEqual([]);
    for (const [value, shown] of [
      ["2024-06-20 18:01", "2024-06-20 18:01"],
      ["2024-06-21", "2024-06-21"],
    ] as const) {
      expect(registered(value)).toEqual([
        `registration.${key} : ${words} (${shown}) après la fin de l’évènement (2024-06-20 18:00). Corrigez « ${key} », ou les dates de l’évènement.`,
      ]);
    }
  });

  test("an event without end, or of whole days, lasts until the end of its last day", () => {
    expect(
      faults({ start: "2024-06-20 09:00", end: undefined, registration: { closesAt: "2024-06-20 23:00" } }),
    ).toEqual([]);
    expect(
      faults({ start: "2024-06-20", end: "2024-06-21", registration: { closesAt: "2024-06-22 00:00" } }),
    ).toEqual([]);
    expect(
      faults({ start: "2024-06-20", end: "2024-06-21", registration: { closesAt: "2024-06-22 00:01" } }),
    ).toHaveLength(1);
  });

  test("a session ends after it starts", () => {
    for (const [start, end] of [
      ["14:00", "13:00"],
      ["14:00", "14:00"],
      ["2024-06-20 14:00", "2024-06-20 13:00"],
      ["2024-06-20 14:00", "13:00"],
    ] as const) {
      expect(sessionFaults({ start, end })).toEqual([
        `programme.0.end : la fin (${end}) n’est pas après le début (${start}). Corrigez « start » ou « end ».`,
      ]);
    }
    const night = { start: "2024-06-20 20:00", end: "2024-06-21 06:00" };
    expect(sessionFaults({ start: "23:00", end: "01:00" }, night)).toEqual([]);
  });

  test("a session is within its event, but for a welcome on the first day", () => {
    expect(sessionFaults({ start: "09:00", end: "18:00" })).toEqual([]);
    expect(sessionFaults({ start: "08:30", end: "09:00", format: "welcome" })).toEqual([]);
    expect(sessionFaults({ start: "08:30", end: "09:00" })).toEqual([
      "programme.0.start : la séquence commence (2024-06-20 08:30) avant l’évènement (2024-06-20 09:00). Corrigez cette heure, ou le début de l’évènement.",
    ]);
    expect(sessionFaults({ start: "17:00", end: "18:30" })).toEqual([
      "programme.0.end : la séquence finit (2024-06-20 18:30) après la fin de l’évènement (2024-06-20 18:00). Corrigez cette heure, ou la fin de l’évènement.",
    ]);
    expect(sessionFaults({ start: "2024-06-21 10:00" })).toEqual([
      "programme.0.start : la séquence commence (2024-06-21 10:00) après la fin de l’évènement (2024-06-20 18:00). Corrigez cette heure, ou la fin de l’évènement.",
    ]);
  });

  test("sessions are not judged by a period that is wrong itself", () => {
    expect(
      sessionFaults({ start: "10:00" }, { start: "2024-06-20 09:00", end: "2024-06-19 18:00" }),
    ).toHaveLength(1);
  });

  test("a former start is another one", () => {
    expect(faults({ ...day, status: "rescheduled", previousStart: "2024-06-20 09:00" })).toEqual([
      "previousStart : ancienne date (2024-06-20 09:00) égale à la nouvelle. Corrigez « previousStart » ou « start ».",
    ]);
  });
});
