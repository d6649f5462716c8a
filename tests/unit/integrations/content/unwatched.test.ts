import { expect, test } from "vitest";
import { unwatched } from "../../../../src/integrations/content/dev/unwatched.ts";

const folders = { contentDir: "src/content", outDir: "site", cacheDir: ".cache" };

test("what builds write and keep is not watched; the rest of the project is", () => {
  const isUnwatched = unwatched("/project", folders);
  expect(
    ["site", "dist/index.html", "dist-demo", ".cache/astro/a.json"].filter(
      (path) => !isUnwatched(`/project/${path}`),
    ),
  ).toEqual([]);
  expect(
    [
      "",
      "src/content/news/un.mdx",
      "src/distance.ts",
      "distances.ts",
      ".astro/data-store.json",
      "public",
      "../.cache",
    ].filter((path) => isUnwatched(`/project/${path}`)),
  ).toEqual([]);
});

test("a content that is among what builds keep is watched", () => {
  const isUnwatched = unwatched("/project", { ...folders, contentDir: ".cache/bench/dev-1000" });
  expect(isUnwatched("/project/.cache/bench/dev-1000/news/un.mdx")).toBe(false);
  expect(isUnwatched("/project/.cache/bench/dev-10000/news/un.mdx")).toBe(true);
});
