import { describe, expect, test } from "vitest";
import { openSearch } from "../../../src/domain/open-search.ts";
import { robots } from "../../../src/domain/robots.ts";
import {
  hasSecurityTxt,
  securityTxt,
  securityTxtAdvice,
  securityTxtEnding,
} from "../../../src/domain/security-txt.ts";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { site } from "../../../src/site.config.ts";
import { readXml } from "../../helpers/site/xml.ts";

const ORIGIN = new URL("https://exemple.gouv.fr");

describe("robots.txt", () => {
  test("opens everything but searches, and names the sitemap", () => {
    expect(robots(ORIGIN, false)).toBe(
      "User-agent: *\nDisallow: /recherche/\n\nSitemap: https://exemple.gouv.fr/sitemap-index.xml\n",
    );
  });

  test("closes a demonstration and names no sitemap", () => {
    expect(robots(ORIGIN, true)).toBe("User-agent: *\nDisallow: /\n");
  });
});

describe("the description of the search", () => {
  const element = (xml: string, name: string) =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
  test("asks the search page", () => {
    expect(readXml(openSearch(site, ORIGIN)).OpenSearchDescription?.Url?.[0]).toMatchObject({
      "@template": "https://exemple.gouv.fr/recherche/?q={searchTerms}",
      "@type": "text/html",
    });
  });

  test("has a short name of 16 signs at most, a long one of 48 and a description of 1024", () => {
    for (const name of [site.name, "Nom".repeat(30)]) {
      const xml = openSearch({ ...site, name, description: "é".repeat(2000) }, ORIGIN);
      expect(element(xml, "ShortName")).toMatch(/^.{1,16}$/);
      expect(element(xml, "LongName")).toMatch(/^.{1,48}$/);
      expect(element(xml, "Description")).toMatch(/^.{1,1024}$/);
    }
  });

  test("is well formed whatever the name holds", () => {
    const xml = openSearch({ ...site, name: `L'<b> & "C"`, description: "a ]]> b & <c>" }, ORIGIN);
    expect(xml).toContain("<ShortName>L&apos;&lt;b&gt; &amp; &quot;C&quot;</ShortName>");
    expect(readXml(xml).OpenSearchDescription?.Description).toBe("a ]]> b & <c>");
    expect(() => readXml(xml.replace("&lt;c", "<c"))).toThrow("not well-formed");
  });
});

describe("security.txt", () => {
  const day = (text: string) => text as CalendarDate;
  const config = (securityContact: string | null, end: string | null = "2027-06-30") => ({
    ...site,
    securityTxtExpires: end === null ? null : day(end),
    facts: { ...site.facts, securityContact },
  });

  test("is not written without a contact and the day until which it holds: nothing is invented", () => {
    for (const incomplete of [config(null), config("securite@exemple.gouv.fr", null)]) {
      expect(hasSecurityTxt(incomplete)).toBe(false);
      expect(() => securityTxt(incomplete, ORIGIN)).toThrow("personne ne l’a donné");
    }
    expect(hasSecurityTxt(config("securite@exemple.gouv.fr"))).toBe(true);
  });

  const fields = (securityContact: string | null) => {
    const text = securityTxt(config(securityContact), ORIGIN);
    expect(text).toMatch(/\n$/);
    return new Map(
      text
        .trim()
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
    );
  };

  test.each([
    ["securite@exemple.gouv.fr", "mailto:securite@exemple.gouv.fr"],
    ["https://exemple.gouv.fr/securite", "https://exemple.gouv.fr/securite"],
    ["https://exemple.gouv.fr/@securite", "https://exemple.gouv.fr/@securite"],
    ["/securite/", "https://exemple.gouv.fr/securite/"],
  ])("names %s as %s", (contact, expected) => {
    expect(fields(contact).get("Contact")).toBe(expected);
  });

  test("says its end, its own address and its languages, and each field once", () => {
    const all = fields("securite@exemple.gouv.fr");
    expect(all.get("Expires")).toBe("2027-06-30T23:59:59Z");
    expect(all.get("Canonical")).toBe("https://exemple.gouv.fr/.well-known/security.txt");
    expect(all.get("Preferred-Languages")).toBe("fr, en");
    expect(all.size).toBe(4);
  });

  test.each([
    ["2026-07-01", undefined],
    ["2027-04-29", undefined],
    ["2027-04-30", "expire dans moins de deux mois"],
    ["2027-06-30", "expire dans moins de deux mois"],
    ["2027-07-01", "a expiré"],
    ["2026-06-29", "vaut pour plus d’un an"],
  ])("on %s, the check says of its end: %s", (today, words) => {
    const advice = securityTxtAdvice(config("securite@exemple.gouv.fr"), day(today));
    if (words) expect(advice).toContain(words);
    else expect(advice).toBeUndefined();
  });

  test.each([
    ["2027-04-29T12:00:00Z", undefined],
    ["2027-04-30T12:00:00Z", "expire dans 61 jours"],
    ["2027-07-01T12:00:00Z", "a expiré"],
  ])("at %s, a site that serves it is said: %s", (now, words) => {
    const text = securityTxt(config("securite@exemple.gouv.fr"), new URL("https://exemple.gouv.fr"));
    expect(securityTxtEnding(text, Temporal.Instant.from(now))).toBe(words);
    expect(securityTxtEnding("<!doctype html>", Temporal.Instant.from(now))).toBeUndefined();
  });

  test("the check asks for an end once there is a contact, and not before", () => {
    const advice = securityTxtAdvice(config("securite@exemple.gouv.fr", null), day("2027-01-01"));
    expect(advice).toContain("n’est pas publié");
    expect(securityTxtAdvice(config(null, null), day("2027-01-01"))).toBeUndefined();
  });
});
