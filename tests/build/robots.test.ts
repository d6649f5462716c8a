import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ORIGIN, ownPath, siteFiles } from "../helpers/site/sites.ts";

const linesOf = (name: "site" | "demo") =>
  readFileSync(join(inject(name).dir, "robots.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");

test("robots may read the whole site but its searches, and find its sitemap", () => {
  expect(linesOf("site")).toEqual([
    "User-agent: *",
    "Disallow: /recherche/",
    `Sitemap: ${ORIGIN}/sitemap-index.xml`,
  ]);
  expect(siteFiles("site").has(ownPath(`${ORIGIN}/sitemap-index.xml`) ?? "")).toBe(true);
});

test("robots may read nothing of the demonstration", () => {
  expect(linesOf("demo")).toEqual(["User-agent: *", "Disallow: /"]);
});
