import { describe, expect, test } from "vitest";
import { HEADER_RULES, headersFor, rulesOf } from "../../../../src/domain/http/headers.ts";

const PLACES = ["/", "/recherche/", "/404.html", "/agenda.ics", "/noscript.css"];

function policyOf(path: string): Map<string, string[]> {
  const directives = (headersFor(path)["Content-Security-Policy"] ?? "").split("; ");
  return new Map(
    directives.map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]),
  );
}

describe("the content security policy", () => {
  test("parses as directives, each given once, with at least one source", () => {
    for (const path of PLACES) {
      const directives = (headersFor(path)["Content-Security-Policy"] ?? "").split("; ");
      expect(new Set(directives.map((directive) => directive.split(" ")[0])).size).toBe(directives.length);
      for (const directive of directives) expect(directive).toMatch(/^[a-z-]+( '[a-z-]+')+$/);
    }
  });

  test("never allows inline code, data addresses, evaluation or another origin", () => {
    for (const { headers } of HEADER_RULES) {
      const policy = headers["Content-Security-Policy"] ?? "";
      expect(policy).not.toMatch(/unsafe-inline|data:|'unsafe-eval'|https?:|\*|blob:/);
    }
  });

  test("allows WebAssembly on the search page, nowhere else", () => {
    const allowed = [...PLACES, "/pagefind/site.json", "/recherche", "/actualites/recherche/"].filter(
      (path) => policyOf(path).get("script-src")?.includes("'wasm-unsafe-eval'"),
    );
    expect(allowed).toEqual(["/recherche/"]);
  });

  test("takes only its own files by default, and refuses frames, plug-ins and another base", () => {
    const policy = policyOf("/");
    expect(policy.get("default-src")).toEqual(["'self'"]);
    for (const name of ["object-src", "base-uri", "frame-ancestors"])
      expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
  });
});

describe("security headers", () => {
  test("go with every address, the error page included", () => {
    for (const path of PLACES)
      expect(headersFor(path)).toMatchObject({
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "X-Frame-Options": "DENY",
        "Permissions-Policy": expect.stringContaining("camera=()"),
      });
  });

  test("are left out of what a page loads, but for their type and who may show them", () => {
    for (const path of [
      "/_astro/site.1a2b.css",
      "/_astro/photo.1.webp",
      "/pagefind/index/fr_1017b8f.pf_index",
    ])
      expect(Object.keys(headersFor(path)).sort()).toEqual([
        "Cache-Control",
        "Content-Type",
        "Cross-Origin-Resource-Policy",
        "X-Content-Type-Options",
      ]);
  });

  test("let a drawing that is opened by itself run nothing", () => {
    expect(headersFor("/_astro/plan.1a2b.svg")["Content-Security-Policy"]).toBe(
      "default-src 'none'; sandbox",
    );
  });

  test("let others load calendars, feeds, open data and the pictures shown with them", () => {
    for (const path of [
      "/agenda.ics",
      "/agenda/forum.ics",
      "/rss.xml",
      "/agenda/rss.xml",
      "/feed.json",
      "/actualites/genre/communiques/feed.json",
      "/agenda.json",
    ])
      expect(headersFor(path)).toMatchObject({
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
      });
    expect(headersFor("/_astro/photo.1.webp")["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
    expect(headersFor("/")["Cross-Origin-Resource-Policy"]).toBe("same-origin");
    expect(headersFor("/")["Access-Control-Allow-Origin"]).toBeUndefined();
  });
});

describe("caching", () => {
  test.each([
    "/_astro/site.4eae9e0e9b.css",
    "/pagefind/fragment/fr_cf542e2.pf_fragment",
    "/pagefind/index/fr_1017b8f.pf_index",
  ])("keeps %s for a year, since its name tells its content", (path) => {
    expect(headersFor(path)["Cache-Control"]).toBe("public, max-age=31536000, immutable");
  });

  test.each([
    "/",
    "/agenda/",
    "/rss.xml",
    "/pagefind/site.json",
    "/pagefind/words.txt",
    "/pagefind/pagefind.wasm",
  ])("asks again for %s each time, since its name never changes", (path) => {
    expect(headersFor(path)["Cache-Control"]).toBe("public, max-age=0, must-revalidate");
  });
});

describe("a page that has a video from elsewhere", () => {
  const rules = rulesOf(new Map([["/actualites/video/", ["https://player.example"]]]));
  const frames = (path: string) =>
    headersFor(path, rules)
      ["Content-Security-Policy"]?.split("; ")
      .find((part) => part.startsWith("frame-src"));

  test("lets its player in a frame, by its address and by its file", () => {
    expect(frames("/actualites/video/")).toBe("frame-src https://player.example");
    expect(frames("/actualites/video/index.html")).toBe("frame-src https://player.example");
  });

  test("is alone to do so", () => {
    for (const path of ["/", "/actualites/", "/actualites/autre/", "/recherche/"])
      expect(frames(path)).toBeUndefined();
  });

  test("changes nothing else", () => {
    const { "Content-Security-Policy": policy, ...headers } = headersFor("/actualites/video/", rules);
    const { "Content-Security-Policy": usual, ...others } = headersFor("/actualites/video/");
    expect(headers).toEqual(others);
    expect(policy?.replace(" frame-src https://player.example;", "")).toBe(usual);
  });
});
