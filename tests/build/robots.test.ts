import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { originOf, ownPath, type SiteName, siteFiles } from "../helpers/site/sites.ts";

const linesOf = (name: SiteName) =>
  readFileSync(join(inject(name).dir, "robots.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");

test.each(["site", "prefecture"] as const)(
  "robots may read the whole %s but its searches, and find its sitemap",
  (name) => {
    const sitemap = `${originOf(name)}/sitemap-index.xml`;
    expect(linesOf(name)).toEqual(["User-agent: *", "Disallow: /recherche/", `Sitemap: ${sitemap}`]);
    expect(siteFiles(name).has(ownPath(sitemap) ?? "")).toBe(true);
  },
);

test("robots may read nothing of the demonstration", () => {
  expect(linesOf("demo")).toEqual(["User-agent: *", "Disallow: /"]);
});
