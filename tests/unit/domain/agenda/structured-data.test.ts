import { expect, test } from "vitest";
import { eventStructuredData } from "../../../../src/domain/agenda/structured-data.ts";
import { structuredDataText } from "../../../../src/domain/structured-data.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { eventOf, eventsOf, SITE } from "./events.ts";

const EVERY_EVENT = [...eventsOf("src/content"), ...eventsOf("tests/fixtures/site")];

// As a reader sees it: plain JSON.
const read = (frontMatter: Record<string, unknown> = {}, images: string[] = []) =>
  JSON.parse(structuredDataText(eventStructuredData(eventOf(frontMatter), SITE, images)));

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
        addressCountry: "FR",
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

test("a hybrid event has a place and an online place, whose address is the link, else the form, else the page", () => {
  const url = (frontMatter: Record<string, unknown>) =>
    read({ attendance: "hybrid", ...frontMatter }).location[1].url;
  const registration = { url: "/inscription/" };
  expect(url({ online: { url: "https://visio.exemple.gouv.fr/a" }, registration })).toBe(
    "https://visio.exemple.gouv.fr/a",
  );
  expect(url({ registration })).toBe("https://exemple.gouv.fr/inscription/");
  expect(url({})).toBe("https://exemple.gouv.fr/agenda/atelier-d-exemple/");
  expect(read({ attendance: "online", location: undefined }).location["@type"]).toBe("VirtualLocation");
});

test("a form to register makes an offer, with its dates and whether there is room", () => {
  const registration = {
    url: "https://exemple.gouv.fr/inscription",
    opensAt: "2024-06-01 12:00",
    closesAt: "2024-06-17",
  };
  expect(read({ registration, free: true }).offers).toEqual({
    "@type": "Offer",
    url: "https://exemple.gouv.fr/inscription",
    availability: "https://schema.org/InStock",
    price: "0",
    priceCurrency: "EUR",
    validFrom: "2024-06-01T12:00:00+02:00",
    availabilityEnds: "2024-06-17",
  });
  expect(read({ registration: { full: true } }).offers.availability).toBe("https://schema.org/SoldOut");
  expect(read({ registration: {} }).offers).not.toHaveProperty("price");
  expect(read()).not.toHaveProperty("offers");
  expect(read({ registration, status: "cancelled" })).not.toHaveProperty("offers");
});

test.each([
  ["20 €", "20"],
  ["12,50 € par personne", "12.50"],
  ["1 200 euros", "1200"],
  ["de 10 à 20 €", undefined],
  ["selon le quotient familial", undefined],
])("the price « %s » is the amount %s", (price, amount) => {
  const { offers, isAccessibleForFree } = read({ price });
  expect([offers.price, offers.priceCurrency, isAccessibleForFree]).toEqual([amount, amount && "EUR", false]);
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
    location: { "@type": "VirtualLocation", url: "https://exemple.gouv.fr/agenda/atelier-d-exemple/" },
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
  const text = structuredDataText(eventStructuredData(eventOf({ title }), SITE));
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe(title.trim());
});

test("every event of the sites has what readers require, the same in any process zone", () => {
  for (const event of EVERY_EVENT) {
    const texts = PROCESS_ZONES.map((zone) =>
      inProcessZone(zone, () => structuredDataText(eventStructuredData(event, SITE))),
    );
    expect(new Set(texts).size).toBe(1);
    const data = JSON.parse(texts[0] ?? "");
    expect(data.startDate).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:00(Z|[+-]\d\d:\d\d))?$/);
    expect(data).toEqual(expect.objectContaining({ name: expect.any(String), location: expect.anything() }));
  }
});
