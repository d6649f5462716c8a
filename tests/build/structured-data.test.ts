import { expect, test } from "vitest";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { attribute, type BuiltPage, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, originOf, ownPath, pageAt, siteFiles, siteOf } from "../helpers/site/sites.ts";

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

const isShownEvent = ({ collection, visibility }: Entry) =>
  collection === "agenda" && (visibility === "public" || visibility === "expired");

test.each(ANY_SITES)(
  "every event of the %s is described for search engines, with absolute addresses",
  (name) => {
    const events = entriesOf(name).filter(isShownEvent);
    expect(events).not.toEqual([]);
    for (const { path } of events) {
      const page = pageAt(name, path);
      const [event] = dataOf(page);
      expect(event, page.path).toMatchObject({ "@context": "https://schema.org", "@type": "Event" });
      expect(String(event?.url), page.path).toMatch(/^https:\/\//);
      expect(String(event?.startDate), page.path).toMatch(
        /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
      );
      expect(String(event?.eventStatus), page.path).toMatch(/^https:\/\/schema\.org\/Event/);
      expect(event?.location, page.path).toBeDefined();
    }
  },
);

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

test.each(ANY_SITES)("no description of the %s can close its element", (name) => {
  const scripts = fullPages(name).flatMap(
    ({ html }) => html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [],
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((script) => script.slice(1, -9).includes("<"))).toEqual([]);
});

test.each(ANY_SITES)("every news entry of the %s is described, with images that are there", (name) => {
  const news = entriesOf(name).filter(({ collection }) => collection === "news");
  const pages = fullPages(name).filter(({ path }) => news.some((entry) => entry.path === path));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const [article] = dataOf(page);
    expect(article, page.path).toMatchObject({ "@type": "NewsArticle", isAccessibleForFree: true });
    expect(article?.wordCount, page.path).toBeGreaterThan(0);
    expect(article?.articleSection, page.path).toBeTruthy();
  }
});

test.each(ANY_SITES)(
  "the images of the descriptions of the %s are built, and are those that entries give",
  (name) => {
    const described = fullPages(name).flatMap((page) =>
      dataOf(page)
        .filter((data) => data["@type"] === "NewsArticle" || data["@type"] === "Event")
        .map(({ image = [] }) => ({ path: page.path, images: [image].flat().map(String) })),
    );
    expect(described.length).toBeGreaterThan(2);
    const illustrated = entriesOf(name).filter(({ data }) => "image" in data && data.image !== undefined);
    for (const { path, images } of described) {
      expect(
        images.filter((image) => !siteFiles(name).has(ownPath(image) ?? "")),
        path,
      ).toEqual([]);
      expect(images.length, path).toBe(illustrated.some((entry) => entry.path === path) ? 1 : 0);
    }
  },
);

test("a translation names its original, an original names nothing", () => {
  const [english] = dataOf(pageAt("demo", "/actualites/day-2030-programme-is-online/"));
  const [french] = dataOf(pageAt("demo", "/actualites/journee-2030-le-programme-est-en-ligne/"));
  expect(english?.translationOfWork).toEqual({ "@type": "NewsArticle", "@id": french?.["@id"] });
  expect(french).not.toHaveProperty("translationOfWork");
});

test.each(ANY_SITES)("every breadcrumb of the %s is described as it is shown", (name) => {
  let seen = 0;
  for (const page of fullPages(name)) {
    const shown = page.elements
      .filter((element) => attribute(element, "class")?.split(" ").includes("fr-breadcrumb__link"))
      .map((link) => [textOf(link), originOf(name) + (attribute(link, "href") ?? encodeURI(page.path))]);
    const lists = dataOf(page).filter((data) => data["@type"] === "BreadcrumbList");
    expect(lists, page.path).toHaveLength(shown.length > 0 ? 1 : 0);
    if (shown.length === 0) continue;
    seen += 1;
    const items = lists[0]?.itemListElement as { position: number; name: string; item: string }[];
    expect(
      items.map(({ name: words, item }) => [words.replaceAll("\u00A0", " "), item]),
      page.path,
    ).toEqual(shown);
    expect(
      items.map(({ position }) => position),
      page.path,
    ).toEqual(shown.map((_, index) => index + 1));
  }
  expect(seen).toBeGreaterThan(5);
});

test.each(ANY_SITES)("the home page of the %s says who publishes and how to search", (name) => {
  const [website, organization] = dataOf(pageAt(name, "/"));
  const origin = originOf(name);
  const type = siteOf(name).brand === "state" ? "GovernmentOrganization" : "Organization";
  expect(website).toMatchObject({ "@type": "WebSite", url: `${origin}/` });
  expect(website?.potentialAction).toMatchObject({
    "@type": "SearchAction",
    target: { urlTemplate: `${origin}/recherche/?q={search_term_string}` },
  });
  expect(organization).toMatchObject({ "@type": type, "@id": `${origin}/#organization` });
});
