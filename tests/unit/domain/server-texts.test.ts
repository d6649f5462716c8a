import { describe, expect, test } from "vitest";
import { openSearch } from "../../../src/domain/open-search.ts";
import { robots } from "../../../src/domain/robots.ts";
import { securityTxt } from "../../../src/domain/security-txt.ts";
import { site } from "../../../src/site.config.ts";
import { readXml } from "../../helpers/site/xml.ts";

const ORIGIN = new URL("https://exemple.gouv.fr");
const NOW = Temporal.Instant.from("2026-11-22T09:00:00.123456Z");

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
  test("is not written without a contact: nothing is invented", () => {
    const facts = { ...site.facts, securityContact: null };
    expect(() => securityTxt({ ...site, facts }, ORIGIN, NOW)).toThrow("personne ne l’a donné");
  });

  const fields = (securityContact: string | null) => {
    const text = securityTxt({ ...site, facts: { ...site.facts, securityContact } }, ORIGIN, NOW);
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

  test("expires after now and in less than a year, to the second", () => {
    const expires = fields("securite@exemple.gouv.fr").get("Expires") ?? "";
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const days = NOW.until(Temporal.Instant.from(expires)).total("days");
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
  });

  test("says its own address and its languages, and each field once", () => {
    const all = fields("securite@exemple.gouv.fr");
    expect(all.get("Canonical")).toBe("https://exemple.gouv.fr/.well-known/security.txt");
    expect(all.get("Preferred-Languages")).toBe("fr, en");
    expect(all.size).toBe(4);
  });
});
