import { expect, test } from "vitest";
import {
  googleCalendarUrl,
  outlookUrl,
  webcalAddress,
  webSubscriptions,
} from "../../../../src/domain/agenda/calendar-links.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { at, eventOf, eventsOf, SITE } from "./events.ts";

const NOW = at("2024-06-03T08:00:00Z");
const FIXTURES = eventsOf("tests/fixtures/site");

const google = (frontMatter = {}) => new URL(googleCalendarUrl(eventOf(frontMatter), SITE, NOW)).searchParams;
const outlook = (frontMatter = {}) =>
  new URL(outlookUrl(eventOf(frontMatter), SITE, "live", NOW)).searchParams;
const DAYS = { start: "2024-06-20", end: "2024-06-21" };
const OPEN = { start: "2024-06-20 09:00", end: undefined };

test("Google gets hours in UTC, an exclusive end of days, and an end that is the start when there is none", () => {
  expect(google().get("dates")).toBe("20240620T070000Z/20240620T163000Z");
  expect(google(DAYS).get("dates")).toBe("20240620/20240622");
  expect(google(OPEN).get("dates")).toBe("20240620T070000Z/20240620T070000Z");
});

test("Outlook gets hours in UTC, days with their mark, and no end when there is none", () => {
  const times = (frontMatter = {}) =>
    ["startdt", "enddt", "allday"].map((name) => outlook(frontMatter).get(name));
  expect(times()).toEqual(["2024-06-20T07:00:00Z", "2024-06-20T16:30:00Z", null]);
  expect(times(DAYS)).toEqual(["2024-06-20", "2024-06-22", "true"]);
  expect(times(OPEN)).toEqual(["2024-06-20T07:00:00Z", null, null]);
});

test("both get the title, the place and the description with the address of the page", () => {
  const frontMatter = { title: "C++ & données\u00A0: 100\u00A0% #ouvert", status: "cancelled" };
  expect(google(frontMatter).get("text")).toBe("Annulé\u00A0: C++ & données\u00A0: 100\u00A0% #ouvert");
  expect(outlook(frontMatter).get("subject")).toBe("Annulé\u00A0: C++ & données\u00A0: 100\u00A0% #ouvert");
  expect(google().get("location")).toBe("Salle du Modèle, 1 place du Modèle, 99000 Villexemple");
  expect(outlook().get("body")).toMatch(
    /^Un atelier [\s\S]*\nhttps:\/\/exemple\.gouv\.fr\/agenda\/atelier-d-exemple\/$/,
  );
});

test("spaces are never written “+”, which Outlook shows", () => {
  expect(outlookUrl(eventOf({ title: "Un deux trois" }), SITE, "office", NOW)).toMatch(
    /^https:\/\/outlook\.office\.com\/calendar\/deeplink\/compose\?path=[^+]*subject=Un%20deux%20trois[^+]*$/,
  );
});

test("a description too long for an address is cut between two words, before the address of the page", () => {
  const details = google({ summary: "🎉 Bonne nouvelle. ".repeat(200) }).get("details") ?? "";
  expect(details.length).toBeLessThanOrEqual(800);
  expect(details).toMatch(
    / (🎉|Bonne|nouvelle\.)…\n\nhttps:\/\/exemple\.gouv\.fr\/agenda\/atelier-d-exemple\/$/u,
  );
});

test("every event of the demonstration has short links, the same in any process zone", () => {
  for (const event of FIXTURES) {
    const links = PROCESS_ZONES.map((zone) =>
      inProcessZone(zone, () =>
        [googleCalendarUrl(event, SITE, NOW), outlookUrl(event, SITE, "live", NOW)].join(" "),
      ),
    );
    expect(new Set(links).size).toBe(1);
    for (const link of links[0]?.split(" ") ?? []) expect(link.length).toBeLessThan(4000);
  }
});

test("an address to subscribe to has the scheme that calendar programs open", () => {
  expect(webcalAddress("https://exemple.gouv.fr/agenda.ics")).toBe("webcal://exemple.gouv.fr/agenda.ics");
  expect(webcalAddress("http://localhost:4321/agenda.ics")).toBe("webcal://localhost:4321/agenda.ics");
});

test("calendars on the web are given the address of the calendar, and its name", () => {
  const url = "https://exemple.gouv.fr/agenda/lieu/saint-etienne.ics";
  const name = "Agenda à Saint-Étienne";
  const links = webSubscriptions(url, name).map(({ href }) => new URL(href));
  expect(
    links.map(({ host, pathname, searchParams }) => [host + pathname, Object.fromEntries(searchParams)]),
  ).toEqual([
    ["calendar.google.com/calendar/render", { cid: url.replace("https:", "webcal:") }],
    ["outlook.live.com/calendar/0/addfromweb", { url, name }],
    ["outlook.office.com/calendar/0/addfromweb", { url, name }],
  ]);
});
