import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parseRedirectsFile } from "../../src/domain/http/redirects-file.ts";
import { entriesOf } from "../helpers/site/entries.ts";
import { attribute, isRedirect } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, pageAt } from "../helpers/site/sites.ts";

const slashed = (path: string) => path.replace(/\/*$/, "/");

describe.each(ANY_SITES)("the former addresses of the %s", (name) => {
  const aliases = () =>
    entriesOf(name)
      .filter(({ visibility }) => visibility === "public" || visibility === "expired")
      .flatMap(({ path, data }) => {
        // A press text answers where one looks for it among the news.
        const among = path.startsWith("/espace-presse/")
          ? [path.replace("/espace-presse/", "/actualites/")]
          : [];
        return [...data.aliases, ...among].map((alias) => ({ alias, path }));
      });

  test("have each a page that leads to the entry, for hosts without redirects", () => {
    if (name === "demo") expect(aliases().length).toBeGreaterThan(5);
    for (const { alias, path } of aliases()) {
      const page = pageAt(name, slashed(alias));
      expect(isRedirect(page), alias).toBe(true);
      const refresh = page.elements.find((element) => attribute(element, "http-equiv") === "refresh");
      expect(refresh && attribute(refresh, "content"), alias).toBe(`0; url=${path}`);
      const link = page.elements.find(({ tagName }) => tagName === "a");
      expect(link && attribute(link, "href"), alias).toBe(path);
    }
  });

  test("are all in _redirects, with and without their last slash", () => {
    const redirects = new Map(
      parseRedirectsFile(readFileSync(join(inject(name).dir, "_redirects"), "utf8")).redirects.map(
        ({ from, to }) => [decodeURI(from), to],
      ),
    );
    for (const { alias, path } of aliases()) {
      expect(redirects.get(slashed(alias)), alias).toBe(path);
      expect(redirects.get(slashed(alias).slice(0, -1)), alias).toBe(path);
    }
    const followed = entriesOf(name).filter(
      ({ data, visibility }) => visibility === "expired" && "replacedBy" in data && data.replacedBy,
    );
    for (const { path } of followed) expect(redirects.get(path), path).toMatch(/^\//);
    expect(redirects.size).toBe(2 * (aliases().length + followed.length));
  });

  test("answer the present address to who asks for them", async () => {
    for (const { alias, path } of aliases()) {
      const response = await fetch(inject(name).url + encodeURI(alias), { redirect: "manual" });
      expect(response.status, alias).toBe(301);
      expect(response.headers.get("location"), alias).toBe(path);
    }
  });

  test("are the only pages that redirect, with the kinds that a category lists as well", () => {
    const known = new Set(aliases().map(({ alias }) => slashed(alias)));
    const redirects = allPages(name).filter(isRedirect);
    const others = redirects.map(({ path }) => path).filter((path) => !known.has(path));
    expect(others.filter((path) => !/^\/actualites\/genre\/[a-z]+\/(?:page\/\d+\/)?$/.test(path))).toEqual(
      [],
    );
  });
});
