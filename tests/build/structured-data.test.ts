import { expect, test } from "vitest";
import type { BuiltPage } from "../helpers/pages.ts";
import { fullPages, pageAt, SITES } from "../helpers/sites.ts";

type Json = Record<string, unknown>;

function dataOf({ elements }: BuiltPage): Json[] {
  return elements
    .filter(
      ({ tagName, attrs }) =>
        tagName === "script" && attrs.some(({ value }) => value === "application/ld+json"),
    )
    .map(
      (script) =>
        JSON.parse(script.childNodes.map((node) => ("value" in node ? node.value : "")).join("")) as Json,
    );
}

const isEvent = (path: string) => /^\/agenda\/[^/]+\/$/.test(path) && path !== "/agenda/archives/";

test.each(SITES)("every event of the %s is described for search engines, with absolute addresses", (name) => {
  const events = fullPages(name).filter(({ path }) => isEvent(path));
  expect(events.length).toBeGreaterThan(1);
  for (const page of events) {
    const [event] = dataOf(page);
    expect(event, page.path).toMatchObject({ "@context": "https://schema.org", "@type": "Event" });
    expect(String(event?.url), page.path).toMatch(/^https:\/\//);
    expect(String(event?.startDate), page.path).toMatch(
      /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
    );
    expect(String(event?.eventStatus), page.path).toMatch(/^https:\/\/schema\.org\/Event/);
    expect(event?.location, page.path).toBeDefined();
  }
});

test("the first event says its hours in Paris, its hybrid attendance, its sessions and its series", () => {
  const [event] = dataOf(pageAt("site", "/agenda/journee-numerique-territoires/"));
  expect(event).toMatchObject({
    startDate: "2023-01-18T09:00:00+01:00",
    endDate: "2023-01-18T17:30:00+01:00",
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
  });
  expect(event?.subEvent).toHaveLength(4);
  expect(event?.superEvent).toMatchObject({ "@type": "EventSeries" });
});

test("an event that was moved says its former date", () => {
  const [event] = dataOf(pageAt("demo", "/agenda/formation-deplacee-logiciels-libres/"));
  expect(event?.eventStatus).toBe("https://schema.org/EventRescheduled");
  expect(event?.previousStartDate).toBeDefined();
});

test("no description can close its element", () => {
  const scripts = fullPages("demo").flatMap(
    ({ html }) => html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [],
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((script) => script.slice(1, -9).includes("<"))).toEqual([]);
});
