import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { describe, expect, test } from "vitest";
import EntryAge from "../../src/components/site/entry/EntryAge.astro";
import EntryChanges from "../../src/components/site/entry/EntryChanges.astro";
import EntryDates from "../../src/components/site/entry/EntryDates.astro";
import EventDates from "../../src/components/site/event/dates/EventDates.astro";
import EventCard from "../../src/components/site/event/EventCard.astro";
import EventFacts from "../../src/components/site/event/EventFacts.astro";
import EventProgramme from "../../src/components/site/event/EventProgramme.astro";
import EventHead from "../../src/components/site/event/head/EventHead.astro";
import NewsCard from "../../src/components/site/news/NewsCard.astro";
import PressContacts from "../../src/components/site/press/PressContacts.astro";
import { announcedTitle } from "../../src/domain/agenda/announced-title.ts";
import { invitationsOf } from "../../src/domain/agenda/state/invitation.ts";
import { newsSchema } from "../../src/schemas/news.ts";
import { wordsIn } from "../../src/strings/words.ts";
import { TOOLS } from "../helpers/content/schemas.ts";
import { visible } from "../helpers/outputs/visible.ts";
import { attribute, elements, render, text } from "../helpers/render.ts";
import { frenchIn } from "../helpers/site/languages.ts";
import { at, eventOf } from "../unit/domain/agenda/events.ts";

const FORM = "https://example.org/register";
const HALL = "Model Hall, 1 Model Square, 99000 Villexemple";
const WHEN = "Thursday, 20 June 2024, 9:00 to 18:30";
const ADD = "Add to my calendar";

const EVENT = {
  lang: "en",
  title: "Example workshop",
  summary: "A **workshop** for civil servants.",
  location: {
    name: "Model Hall",
    street: "1 Model Square",
    postalCode: "99000",
    city: "Villexemple",
    access: [{ mode: "metro", text: "line 10" }],
  },
  audience: ["Civil servants"],
  organizers: [{ name: "Model Agency" }],
  contact: { name: "Sam Model", email: "sam@example.org", phone: "+33 1 99 00 12 34" },
  programme: [
    {
      id: "opening",
      start: "2024-06-20 09:00",
      end: "2024-06-20 09:30",
      title: "Opening",
      format: "round-table",
      speakers: [{ name: "Alex Model", role: "director" }],
    },
  ],
};

interface Shown {
  head: string[];
  /** Lines of the facts that are of the state. */
  facts?: string[];
  /** Badges of the card. */
  card?: string[];
  title?: string;
  /** Lines of the list of its dates. */
  dates?: string[];
}

/** An event in every state, the instant at which it is in it, and what is read of it then. */
const STATES: Record<string, [Record<string, unknown>, string, Shown]> = {
  coming: [
    {},
    "2024-06-01T08:00:00Z",
    { head: [WHEN, HALL, ADD], facts: [WHEN, "On site", "Metro: line 10"] },
  ],
  "open to registration": [
    { registration: { url: FORM, required: true, closesAt: "2024-06-10 18:00" } },
    "2024-06-01T08:00:00Z",
    { head: [WHEN, HALL, "Register", ADD], facts: ["Registration required, until 10 June 2024 at 18:00"] },
  ],
  "not open yet": [
    { registration: { url: FORM, opensAt: "2024-06-05", closesAt: "2024-06-10" } },
    "2024-06-01T08:00:00Z",
    { head: [WHEN, HALL, ADD, "Registration opens on 5 June 2024 and closes on 10 June 2024."] },
  ],
  "soon closed": [
    { registration: { url: FORM, closesAt: "2024-06-03 18:00" } },
    "2024-06-02T08:00:00Z",
    {
      head: [
        "Registration closes soon",
        WHEN,
        HALL,
        "Register",
        ADD,
        "Only a few days left: registration closes on 3 June 2024 at 18:00.",
      ],
      card: ["Registration closes soon"],
    },
  ],
  closed: [
    { registration: { url: FORM, closesAt: "2024-06-03 18:00" } },
    "2024-06-05T08:00:00Z",
    { head: [WHEN, HALL, ADD, "Registration is closed: it closed on 3 June 2024 at 18:00."] },
  ],
  full: [
    { registration: { url: FORM, full: true } },
    "2024-06-05T08:00:00Z",
    {
      head: ["Fully booked", WHEN, HALL, ADD, "Fully booked: there are no places left."],
      card: ["Fully booked"],
    },
  ],
  cancelled: [
    { status: "cancelled", statusNote: "The hall is closed.", registration: { url: FORM } },
    "2024-06-05T08:00:00Z",
    {
      head: [
        "Cancelled",
        "The hall is closed.",
        WHEN,
        HALL,
        "The event is cancelled: registration is closed.",
      ],
      card: ["Cancelled"],
      title: "Cancelled: Example workshop",
    },
  ],
  postponed: [
    { status: "postponed", registration: { url: FORM } },
    "2024-06-05T08:00:00Z",
    {
      head: ["Postponed", WHEN, HALL, "The event is postponed: registration is suspended."],
      card: ["Postponed"],
      title: "Postponed: Example workshop",
    },
  ],
  rescheduled: [
    { status: "rescheduled", previousStart: "2024-05-01 09:00" },
    "2024-06-05T08:00:00Z",
    {
      head: ["New date", "Previously planned: Wednesday, 1 May 2024, at 9:00.", WHEN, HALL, ADD],
      card: ["New date"],
      title: "New date: Example workshop",
    },
  ],
  "moved online": [
    {
      status: "moved-online",
      attendance: "online",
      location: undefined,
      online: { url: "https://example.org/live", platform: "Webinar" },
    },
    "2024-06-05T08:00:00Z",
    {
      head: ["Moved online", WHEN, "Online, Webinar", "Join online", ADD],
      facts: ["Online", "Webinar"],
      card: ["Moved online"],
      title: "Moved online: Example workshop",
    },
  ],
  "under way, online": [
    {
      attendance: "online",
      location: undefined,
      online: { url: "https://example.org/live", platform: "Webinar" },
    },
    "2024-06-20T08:00:00Z",
    { head: ["In progress", WHEN, "Online, Webinar", "Join online", ADD], card: ["In progress"] },
  ],
  past: [
    { registration: { url: FORM } },
    "2024-07-05T08:00:00Z",
    { head: ["Past", WHEN, HALL, "The event is over: registration is closed."], card: ["Past"] },
  ],
  "of whole days": [
    { start: "2024-06-28", end: "2024-07-02", programme: [] },
    "2024-06-05T08:00:00Z",
    { head: ["28 June to 2 July 2024", HALL, ADD] },
  ],
  "of one whole day": [
    { start: "2024-06-28", end: undefined, programme: [] },
    "2024-06-28T08:00:00Z",
    { head: ["Today", "Friday, 28 June 2024", HALL, ADD], card: ["Today"] },
  ],
  "elsewhere in the world": [
    { timeZone: "Indian/Reunion" },
    "2024-06-05T08:00:00Z",
    { head: ["Thursday, 20 June 2024, 9:00 to 18:30 in Réunion, which is 7:00 in Paris", HALL, ADD] },
  ],
  "of several dates": [
    {
      programme: [],
      dates: [
        { start: "2024-06-20 09:00", end: "2024-06-20 10:00" },
        { start: "2024-06-27 14:30", end: "2024-06-27 15:00" },
        { start: "2024-07-04 14:30", end: "2024-07-04 15:00", status: "cancelled" },
        { start: "2024-07-11 14:30", end: "2024-07-11 15:00" },
      ],
    },
    "2024-06-25T08:00:00Z",
    {
      head: ["Thursday, 27 June 2024, 14:30 to 15:00", "and 1 other date", HALL, ADD],
      dates: [
        "All dates",
        "1 past date",
        "Thursday, 20 June 2024, 9:00 to 10:00",
        "Past",
        "Thursday, 27 June 2024, 14:30 to 15:00",
        ADD,
        "Thursday, 4 July 2024, 14:30 to 15:00",
        "Cancelled",
        "Thursday, 11 July 2024, 14:30 to 15:00",
        ADD,
      ],
    },
  ],
};

const lines = (html: string) => visible(html).text.split("\n").filter(Boolean);
const inEnglish = (component: AstroComponentFactory, props: Record<string, unknown>, more: App.Locals = {}) =>
  render(component, { props, locals: { words: wordsIn("en"), ...more } });

describe.each(Object.entries(STATES))(
  "on an English page, an event that is %s",
  (_state, [more, now, shown]) => {
    const event = eventOf({ ...EVENT, ...more }, "example", at(now));
    const item = { collection: "agenda", visibility: "public", entry: { data: {} }, ...event };
    const show = (component: AstroComponentFactory) =>
      inEnglish(component, { item, now: at(now) }, { invitations: invitationsOf(event, at(now)) });

    test("says so in English, with English dates and hours", async () => {
      expect(lines(await show(EventHead))).toEqual(shown.head);
      expect(lines(await show(EventFacts))).toEqual(expect.arrayContaining(shown.facts ?? []));
      expect(lines(await show(EventCard))).toEqual(expect.arrayContaining(shown.card ?? []));
      expect(lines(await show(EventDates))).toEqual(shown.dates ?? []);
      expect(announcedTitle(event, at(now)).replaceAll("\u00A0", " ")).toBe(shown.title ?? EVENT.title);
    });

    test("has no word of French around it", async () => {
      for (const component of [EventHead, EntryDates, EventFacts, EventDates, EventProgramme, EventCard]) {
        const html = await show(component);
        expect(frenchIn(elements(html) as never)).toEqual([]);
      }
    });
  },
);

test("on a French page, the card of an English event says what is English, and the rest in French", async () => {
  const now = at("2024-06-05T08:00:00Z");
  const event = eventOf({ ...EVENT, status: "cancelled" }, "example");
  const item = { collection: "agenda", visibility: "public", ...event };
  const html = await render(EventCard, { props: { item, now } });
  expect(lines(html)).toEqual(expect.arrayContaining(["Annulé", "jeudi 20 juin 2024, de 9 h à 18 h 30"]));
  const spoken = elements(html).filter((element) => attribute(element, "lang") === "en");
  expect(spoken.map(text)).toEqual(["Example workshop", "A workshop for civil servants.", "English"]);
});

describe("on an English page, news", () => {
  const now = at("2027-03-01T08:00:00Z");
  const schema = newsSchema(TOOLS);
  const newsOf = (frontMatter: Record<string, unknown>) => {
    const data = schema.parse({
      title: "The service is open",
      summary: "It **works**.",
      lang: "en",
      publishedAt: "2024-05-28 15:48",
      updatedAt: "2024-06-01",
      changes: [{ date: "2024-06-01", text: "Two figures." }],
      ...frontMatter,
    });
    const { newsCategories = [] } = TOOLS.taxonomies;
    const category = newsCategories.find(({ id }) => id === data.category);
    const href = `/actualites/categorie/${data.category}/`;
    return {
      collection: "news",
      visibility: "public",
      id: "open",
      href: "/actualites/open/",
      data,
      category: { ...category, href, staleAfter: 24 },
      tags: [],
      entry: { data: { textFacts: { words: 700, hasContents: false } } },
    };
  };
  const article = newsOf({ kind: "article", category: "Article" });
  const release = newsOf({ kind: "press-release", category: "Communiqué" });
  const shown = async (component: AstroComponentFactory, props: Record<string, unknown>) => {
    const html = await inEnglish(component, { now, ...props });
    expect(frenchIn(elements(html) as never)).toEqual([]);
    return lines(html);
  };

  test("say when they came out and changed, with the hour for journalists", async () => {
    expect(await shown(EntryDates, { item: article })).toEqual([
      "Published on 28 May 2024 – Updated on 1 June 2024 (see what changed) – Reading time: 4 min",
    ]);
    expect((await shown(EntryDates, { item: release }))[0]).toMatch(/^Published on 28 May 2024 at 15:48 – /);
    expect(await shown(EntryChanges, { changes: article.data.changes })).toEqual([
      "What changed",
      "1 June 2024: Two figures.",
    ]);
  });

  test("say how old they are", async () => {
    expect(await shown(EntryAge, { item: article })).toEqual([
      "Old content: this page has not been updated for more than 2 years. Information may be out of date.",
    ]);
  });

  test("have cards in English, and press contacts", async () => {
    expect(await shown(NewsCard, { item: article })).toEqual([
      "The service is open",
      "It works.",
      "Article",
      "28 May 2024",
    ]);
    expect(await shown(NewsCard, { item: release })).toContain("Communiqué de presse");
    const contacts = [{ name: "Sam Model", email: "sam@example.org", phone: "+33 1 99 00 12 34" }];
    expect(await shown(PressContacts, { contacts })).toEqual([
      "Press contact",
      "Sam Model",
      "sam@example.org",
      "+33 1 99 00 12 34",
    ]);
  });
});
