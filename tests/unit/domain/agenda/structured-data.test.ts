import { expect, test } from "vitest";
import { eventStructuredData } from "../../../../src/domain/agenda/structured-data.ts";
import { structuredDataText } from "../../../../src/domain/structured-data.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { at, eventOf, eventsOf, SITE } from "./events.ts";

const NOW = at("2024-06-03T08:00:00Z");
const EVERY_EVENT = [...eventsOf("src/content"), ...eventsOf("tests/fixtures/site")];

// As a reader sees it: plain JSON.
const read = (frontMatter: Record<string, unknown> = {}, now = NOW, images: string[] = []) =>
  JSON.parse(structuredDataText(eventStructuredData(eventOf(frontMatter), SITE, now, images)));

test("an event with the minimum", () => {
  expect(read()).toEqual({
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": "https://exemple.gouv.fr/agenda/atelier-d-exemple/",
    url: "https://exemple.gouv.fr/agenda/atelier-d-exemple/",
    name: "Atelier d’exemple",
    description: "Un atelier pour les agents.",
    inLanguage: "fr",
    startDate: "2024-06-20T09:00:00+02:00",
    endDate: "2024-06-20T18:30:00+02:00",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: "Salle du Modèle",
      address: {
        "@type": "PostalAddress",
        streetAddress: "1 place du Modèle",
        postalCode: "99000",
        addressLocality: "Villexemple",
      },
    },
    keywords: ["Atelier"],
  });
});

test.each([
  ["2024-01-18 09:00", "Europe/Paris", "2024-01-18T09:00:00+01:00"],
  ["2024-06-20 09:00", "Pacific/Auckland", "2024-06-20T09:00:00+12:00"],
  ["2024-06-20 09:00", "America/Cayenne", "2024-06-20T09:00:00-03:00"],
  ["2024-06-20", "Pacific/Auckland", "2024-06-20"],
])("%s in %s is %s", (start, timeZone, expected) => {
  expect(read({ start, end: undefined, timeZone }).startDate).toBe(expected);
});

test("whole days end on the last of them; an end that nobody told is not told", () => {
  expect(read({ start: "2024-06-20", end: "2024-06-21" }).endDate).toBe("2024-06-21");
  expect(read({ start: "2024-06-20 09:00", end: undefined })).not.toHaveProperty("endDate");
});

test("what became of an event, and when it was before", () => {
  const { eventStatus, previousStartDate } = read({
    status: "rescheduled",
    previousStart: "2024-05-16 09:00",
  });
  expect([eventStatus, previousStartDate]).toEqual([
    "https://schema.org/EventRescheduled",
    "2024-05-16T09:00:00+02:00",
  ]);
});

test("a hybrid event has a place and an online place, of which nothing is said that nobody knows", () => {
  const online = (frontMatter: Record<string, unknown>) =>
    read({ attendance: "hybrid", registration: { url: "/inscription/" }, ...frontMatter }).location[1];
  expect(online({ online: { url: "https://visio.exemple.gouv.fr/a", platform: "Visio" } })).toEqual({
    "@type": "VirtualLocation",
    url: "https://visio.exemple.gouv.fr/a",
    name: "Visio",
  });
  expect(online({})).toEqual({ "@type": "VirtualLocation" });
  expect(read({ attendance: "online", location: undefined }).location["@type"]).toBe("VirtualLocation");
});

const REGISTRATION = {
  url: "https://exemple.gouv.fr/inscription",
  opensAt: "2024-06-01 12:00",
  closesAt: "2024-06-17 09:00",
};

test("a form to register makes an offer, with its dates", () => {
  expect(read({ registration: REGISTRATION, free: true }).offers).toEqual({
    "@type": "Offer",
    url: "https://exemple.gouv.fr/inscription",
    availability: "https://schema.org/InStock",
    price: "0",
    priceCurrency: "EUR",
    validFrom: "2024-06-01T12:00:00+02:00",
    validThrough: "2024-06-17T09:00:00+02:00",
  });
  expect(read({ registration: {} }).offers).not.toHaveProperty("price");
  expect(read()).not.toHaveProperty("offers");
});

test("an offer leads to the form only while one can register, and says whether there is room", () => {
  const offer = (registration: object, now = NOW) => {
    const { url, availability } = read({ registration: { ...REGISTRATION, ...registration } }, now).offers;
    return [url, availability];
  };
  const page = "https://exemple.gouv.fr/agenda/atelier-d-exemple/";
  expect(offer({ full: true })).toEqual([page, "https://schema.org/SoldOut"]);
  expect(offer({}, at("2024-05-30T08:00:00Z"))).toEqual([page, "https://schema.org/PreOrder"]);
});

test.each([
  ["cancelled", { status: "cancelled" }, NOW],
  ["postponed", { status: "postponed" }, NOW],
  ["closed", {}, at("2024-06-17T07:00:00Z")],
  ["over", {}, at("2024-06-20T16:30:00Z")],
])("what is %s is offered no more", (_state, more, now) => {
  expect(read({ registration: REGISTRATION, ...more }, now)).not.toHaveProperty("offers");
  expect(read({ free: true, start: "2024-06-02", end: undefined }, now)).not.toHaveProperty("offers");
});

test.each([
  ["20 €", "20"],
  ["12,50 € par personne", "12.50"],
  ["1 200 euros", "1200"],
  ["de 10 à 20 €", undefined],
  ["selon le quotient familial", undefined],
])("the price « %s » is the amount %s", (price, amount) => {
  const { offers, isAccessibleForFree } = read({ price });
  expect([offers.price, offers.priceCurrency]).toEqual([amount, amount && "EUR"]);
  // A price in words may be that of nothing.
  expect(isAccessibleForFree).toBe(amount === undefined ? undefined : false);
});

test("the programme gives the sessions whose hour is known, with who speaks, without the breaks", () => {
  const programme = [
    { title: "Sans heure" },
    { start: "10:45", end: "11:00", title: "Pause", format: "break" },
    {
      start: "11:00",
      title: "Débat",
      attendance: "online",
      speakers: [{ name: "Camille Exemple", role: "maire", organization: "Villexemple" }],
    },
  ];
  expect(read({ attendance: "hybrid", programme }).subEvent).toEqual({
    "@type": "Event",
    name: "Débat",
    startDate: "2024-06-20T11:00:00+02:00",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    location: { "@type": "VirtualLocation" },
    performer: {
      "@type": "Person",
      name: "Camille Exemple",
      jobTitle: "maire",
      affiliation: { "@type": "Organization", name: "Villexemple" },
    },
  });
});

test("an edition belongs to its series, an event to its organisers, an image to its event", () => {
  const data = read(
    { series: "Journée Numérique", organizers: [{ name: "A", url: "https://a.exemple.fr" }, { name: "B" }] },
    NOW,
    ["https://exemple.gouv.fr/a.jpg"],
  );
  expect(data.superEvent).toEqual({ "@type": "EventSeries", name: "Journée Numérique" });
  expect(data.organizer).toEqual([
    { "@type": "Organization", name: "A", url: "https://a.exemple.fr" },
    { "@type": "Organization", name: "B" },
  ]);
  expect(data.image).toBe("https://exemple.gouv.fr/a.jpg");
});

test("nothing an editor writes ends the element or opens a comment in it", () => {
  const title = "</script><script>alert(1)</script><!-- ";
  const text = structuredDataText(eventStructuredData(eventOf({ title }), SITE, NOW));
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe(title.trim());
});

test("every event of the sites has what readers require, the same in any process zone", () => {
  for (const event of EVERY_EVENT) {
    const texts = PROCESS_ZONES.map((zone) =>
      inProcessZone(zone, () => structuredDataText(eventStructuredData(event, SITE, NOW))),
    );
    expect(new Set(texts).size).toBe(1);
    const data = JSON.parse(texts[0] ?? "");
    expect(data.startDate).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:00(Z|[+-]\d\d:\d\d))?$/);
    expect(data).toEqual(expect.objectContaining({ name: expect.any(String), location: expect.anything() }));
  }
});
