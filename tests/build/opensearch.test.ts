import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, originOf, ownPath, pageAt, siteOf } from "../helpers/site/sites.ts";
import { readXml } from "../helpers/site/xml.ts";

test.each(ANY_SITES)("the search description of the %s follows OpenSearch 1.1", (name) => {
  const source = readFileSync(join(inject(name).dir, "opensearch.xml"), "utf8");
  const description = readXml(source).OpenSearchDescription;
  expect(description?.["@xmlns"]).toBe("http://a9.com/-/spec/opensearch/1.1/");
  const length = (key: string) => String(description?.[key] ?? "").length;
  expect(length("ShortName")).toBeGreaterThan(0);
  expect(length("ShortName")).toBeLessThanOrEqual(16);
  expect(length("LongName")).toBeLessThanOrEqual(48);
  expect(length("Description")).toBeGreaterThan(0);
  expect(length("Description")).toBeLessThanOrEqual(1024);
  expect(description?.InputEncoding).toBe("UTF-8");
});

test.each(ANY_SITES)("the short name of the search of the %s is a whole name", (name) => {
  const source = readFileSync(join(inject(name).dir, "opensearch.xml"), "utf8");
  const { name: title, organization } = siteOf(name);
  expect([title, organization.shortName]).toContain(readXml(source).OpenSearchDescription?.ShortName);
});

test.each(ANY_SITES)("the search of the %s leads to the search page, as its form does", (name) => {
  const source = readFileSync(join(inject(name).dir, "opensearch.xml"), "utf8");
  const [url] = readXml(source).OpenSearchDescription?.Url ?? [];
  expect(url?.["@type"]).toBe("text/html");
  const template = String(url?.["@template"]);
  expect(template).toBe(`${originOf(name)}/recherche/?q={searchTerms}`);
  const { elements } = pageAt(name, ownPath(template.replace("{searchTerms}", "a")) ?? "");
  const form = elements.find((element) => attribute(element, "action") === "/recherche/");
  expect(form && attribute(form, "method")).toBe("get");
});

test.each(ANY_SITES)("every page of the %s links the search description", (name) => {
  expectNoFault(
    fullPages(name)
      .filter(({ elements }) => {
        const [link, ...more] = elements.filter((element) => attribute(element, "rel") === "search");
        return (
          !link ||
          more.length > 0 ||
          attribute(link, "href") !== "/opensearch.xml" ||
          !attribute(link, "title")
        );
      })
      .map(({ path }) => `${path}: must link /opensearch.xml once, with a title`),
  );
});
