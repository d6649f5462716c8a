import { expect, test } from "vitest";
import { matches } from "../../../../src/domain/http/pattern.ts";

test.each([
  ["/recherche/", "/recherche/", true],
  ["/recherche/", "/recherche/x", false],
  ["/*", "/", true],
  ["/_astro/*", "/_astro/", true],
  ["/_astro/*", "/_astro", false],
  ["/*.ics", "/agenda/a/b.ics", true],
  ["/*.ics", "/agenda/ics", false],
  ["/a/*/c", "/a/b/c", true],
  ["/a*a", "/a", false],
  ["/a*b*c", "/aXbYc", true],
  ["/a*b*c", "/aXcYb", false],
  ["/a.css", "/aXcss", false],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});
