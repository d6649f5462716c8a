import { describe, expect, test } from "vitest";
import {
  eventShareImage,
  newsShareImage,
  shareImageAlternative,
  siteShareImage,
} from "../../../../src/domain/share-image/content.ts";
import type { NewsData } from "../../../../src/schemas/news.ts";
import { site } from "../../../../src/site.config.ts";
import { eventOf } from "../agenda/events.ts";

const nbsp = "\u00A0";
const category = { label: "Dossier" };
const news = {
  title: "L’accord est signé\u00A0!",
  kind: "article",
  lang: "fr",
  publishedAt: "2030-05-13T09:00",
} as NewsData;
const event = (more: Record<string, unknown> = {}) => eventShareImage(eventOf(more), category, site);

describe("the image of a news entry", () => {
  test("says its category, its title, its day and the site", () => {
    expect(newsShareImage(news, category, site)).toEqual({
      part: "news",
      label: "Dossier",
      title: `L’accord est signé${nbsp}!`,
      facts: [{ icon: "calendar", text: `13${nbsp}mai${nbsp}2030` }],
      signature: site.name,
    });
  });

  test("has the colours of the press room for what lives there", () => {
    expect(newsShareImage({ ...news, kind: "statement" }, category, site).part).toBe("press");
  });

  test("speaks the language of the entry", () => {
    const english = { ...news, title: "Ready, steady!", kind: "press-release", lang: "en" } as const;
    expect(newsShareImage(english as NewsData, category, site)).toMatchObject({
      label: "Press release",
      title: "Ready, steady!",
      facts: [{ text: "13 May 2030" }],
    });
  });
});

describe("the image of an event", () => {
  test("says when and where", () => {
    expect(event().facts).toEqual([
      { icon: "calendar", text: `jeudi 20${nbsp}juin${nbsp}2024, de 9${nbsp}h à 18${nbsp}h${nbsp}30` },
      { icon: "place", text: "Salle du Modèle, Villexemple" },
    ]);
    expect(event().warning).toBeUndefined();
  });

  test("says that one follows it from afar", () => {
    expect(
      event({ attendance: "online", location: undefined, online: { platform: "Visio" } }).facts[1],
    ).toEqual({
      icon: "screen",
      text: "À distance",
    });
  });

  test("gives the place of its hours, and the hour of Paris", () => {
    expect(event({ timeZone: "America/Cayenne" }).facts[0]?.text).toBe(
      `jeudi 20${nbsp}juin${nbsp}2024, de 9${nbsp}h à 18${nbsp}h${nbsp}30 à Cayenne, soit 14${nbsp}h à Paris`,
    );
  });

  test("says what became of it", () => {
    expect(event({ status: "cancelled" }).warning).toBe("Annulé");
  });

  test("gives its days in the language of the entry", () => {
    const facts = event({ lang: "en", start: "2024-06-20", end: "2024-06-22" }).facts;
    expect(facts[0]?.text.replaceAll(nbsp, "")).toBe("20–22 June 2024");
  });
});

test("the image of the other pages says what the site is", () => {
  expect(siteShareImage(site)).toMatchObject({ part: "site", title: site.tagline, facts: [] });
});

test("its alternative says all that it shows", () => {
  expect(shareImageAlternative(event({ status: "cancelled", title: "Atelier" }))).toBe(
    `Dossier, Annulé – Atelier – jeudi 20${nbsp}juin${nbsp}2024, de 9${nbsp}h à 18${nbsp}h${nbsp}30, Salle du Modèle, Villexemple, ${site.name}`,
  );
  expect(shareImageAlternative(siteShareImage(site))).toBe(`${site.tagline} – ${site.name}`);
});
