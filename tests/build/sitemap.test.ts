import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, isEmptyMonth, isRedirect } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, fullPages, originOf, ownPath, type SiteName } from "../helpers/site/sites.ts";
import { readXml } from "../helpers/site/xml.ts";

const SCHEMA = readFileSync("node_modules/sitemap/schema/sitemap.xsd", "utf8");

/** sitemaps.org gives no schema of the index without remote parts: this is what its text asks. */
const INDEX_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <xsd:element name="sitemapindex"><xsd:complexType><xsd:sequence>
    <xsd:element name="sitemap" maxOccurs="unbounded"><xsd:complexType><xsd:sequence>
      <xsd:element name="loc"><xsd:simpleType>
        <xsd:restriction base="xsd:anyURI"><xsd:pattern value="https?://.+"/></xsd:restriction>
      </xsd:simpleType></xsd:element>
      <xsd:element name="lastmod" minOccurs="0"><xsd:simpleType>
        <xsd:union memberTypes="xsd:date xsd:dateTime"/>
      </xsd:simpleType></xsd:element>
    </xsd:sequence></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>`;

/** Pages that answer but that nobody looks for. */
const UNLISTED = ["/404.html", "/410/", "/recherche/"];

const read = (name: SiteName, file: string): XMLFileInfo => ({
  fileName: file,
  contents: readFileSync(join(inject(name).dir, file), "utf8"),
});
const errorsOf = async (xml: XMLFileInfo, schema: string) =>
  (await validateXML({ xml: [xml], schema: [schema] })).errors.map(({ message }) => message);

describe.each(ANY_SITES)("the sitemap of the %s", (name) => {
  const locations = () =>
    (readXml(String(read(name, "sitemap-0.xml").contents)).urlset?.url ?? []).map(({ loc }) => String(loc));

  test("follows the schema of sitemaps.org", async () => {
    expect(await errorsOf(read(name, "sitemap-0.xml"), SCHEMA)).toEqual([]);
  });

  test("has an index that leads to it", async () => {
    expect(await errorsOf(read(name, "sitemap-index.xml"), INDEX_SCHEMA)).toEqual([]);
    const { sitemapindex } = readXml(String(read(name, "sitemap-index.xml").contents));
    expect(sitemapindex?.sitemap?.map(({ loc }) => loc)).toEqual([`${originOf(name)}/sitemap-0.xml`]);
  });

  test("lists each page that search engines may show, once, and nothing else", () => {
    const expired = entriesOf(name)
      .filter(({ visibility }) => visibility === "expired")
      .map(({ path }) => path);
    const expected = new Set(
      fullPages(name)
        .filter((page) => !isEmptyMonth(page, inject(name).now))
        .map(({ path }) => path)
        .filter((path) => ![...UNLISTED, ...expired].includes(path)),
    );
    const listed = locations().map((loc) => ownPath(loc) ?? loc);
    const redirects = new Set(
      allPages(name)
        .filter(isRedirect)
        .map(({ path }) => path),
    );
    expectNoFault([
      ...[...expected]
        .filter((path) => !listed.includes(path))
        .map((path) => `${path}: not in the sitemap; add it`),
      ...listed
        .filter((path) => !expected.has(path))
        .map(
          (path) => `${path}: in the sitemap, but ${redirects.has(path) ? "a redirect" : "not to be listed"}`,
        ),
      ...listed
        .filter((path, index) => listed.indexOf(path) !== index)
        .map((path) => `${path}: listed twice`),
    ]);
  });

  test("says when an entry last changed, never in the future", () => {
    const { urlset } = readXml(String(read(name, "sitemap-0.xml").contents));
    const dates = new Map(urlset?.url?.map(({ loc, lastmod }) => [ownPath(String(loc)), lastmod]));
    for (const { path, data, visibility } of entriesOf(name)) {
      if (visibility !== "public") continue;
      const day = (data.updatedAt ?? ("publishedAt" in data ? data.publishedAt : undefined))?.slice(0, 10);
      expect(dates.get(path)?.slice(0, 10), path).toBe(day);
    }
    for (const date of dates.values()) {
      if (date) expect(Date.parse(date)).toBeLessThanOrEqual(Date.parse(inject(name).now));
    }
  });
});

test.each(["site", "prefecture"] as const)(
  "on the %s, no listed page is closed to search engines",
  (name) => {
    const { urlset } = readXml(String(read(name, "sitemap-0.xml").contents));
    const listed = new Set(urlset?.url?.map(({ loc }) => ownPath(String(loc))));
    expectNoFault(
      fullPages(name)
        .filter(
          ({ path, elements }) =>
            listed.has(path) && elements.some((element) => attribute(element, "content") === "noindex"),
        )
        .map(({ path }) => `${path}: listed and noindex; choose one`),
    );
  },
);

test("a relative address and an unknown element are noticed by the schemas", async () => {
  const head = '<?xml version="1.0"?><X xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  const index = (inner: string) => `${head}${inner}</X>`.replaceAll("X", "sitemapindex");
  const made = (contents: string) => ({ fileName: "essai.xml", contents });
  const good = index("<sitemap><loc>https://a.fr/s.xml</loc></sitemap>");
  expect(await errorsOf(made(good), INDEX_SCHEMA)).toEqual([]);
  expect(await errorsOf(made(index("<sitemap><loc>/s.xml</loc></sitemap>")), INDEX_SCHEMA)).not.toEqual([]);
  expect(await errorsOf(made(`${head}<page/></X>`.replaceAll("X", "urlset")), SCHEMA)).not.toEqual([]);
});
