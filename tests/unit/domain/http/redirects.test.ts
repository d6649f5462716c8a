import { describe, expect, test } from "vitest";
import { goneTable, redirectKey, redirectTable } from "../../../../src/domain/http/redirects.ts";
import { parseRedirectsFile, redirectsFile } from "../../../../src/domain/http/redirects-file.ts";

const entries = (...pairs: [from: string, to: string][]) => [
  ...redirectTable(pairs.map(([from, to]) => ({ from, to }))),
];

describe("the table of redirects", () => {
  test("answers with and without the last slash, but for a file", () => {
    expect(entries(["/vieux/", "/neuf/"])).toEqual([
      ["/vieux", "/neuf/"],
      ["/vieux/", "/neuf/"],
    ]);
    expect(entries(["/vieux", "/neuf/"])).toHaveLength(2);
    expect(entries(["/vieux.html", "/neuf/"])).toEqual([["/vieux.html", "/neuf/"]]);
  });

  test("encodes accents, spaces and wildcards once, however they were written", () => {
    const [written] = entries(["/évènement.html", "/é/"]);
    expect(written).toEqual(["/%C3%A9v%C3%A8nement.html", "/%C3%A9/"]);
    expect(entries(["/%C3%A9v%C3%A8nement.html", "/%C3%A9/"])).toEqual([written]);
    expect(entries(["/a b*/:c.html", "/x/"])[0]?.[0]).toBe("/a%20b%2A/%3Ac.html");
    expect(entries(["/100%.html", "/x/"])[0]?.[0]).toBe("/100%25.html");
    expect(redirectKey("/évènement.html")).toBe(written?.[0]);
  });

  test("leads straight to the last address", () => {
    expect(
      redirectTable([
        { from: "/a/", to: "/b/" },
        { from: "/b/", to: "/c/" },
      ]).get("/a/"),
    ).toBe("/c/");
  });

  test("does not depend on the order of the entries", () => {
    const pairs: [string, string][] = [
      ["/b.html", "/x/"],
      ["/a.html", "/y/"],
    ];
    expect(entries(...pairs)).toEqual(entries(...pairs.toReversed()));
  });

  test("accepts a page that only gains its slash", () => {
    expect(entries(["/page", "/page/"])).toEqual([["/page", "/page/"]]);
  });

  test.each([
    ["vieux/", "/neuf/", "doit commencer par un seul « / »"],
    ["//ailleurs.example/", "/neuf/", "doit commencer par un seul « / »"],
    ["/vieux/?p=1", "/neuf/", "ne peut contenir ni « ? » ni « # »"],
    ["/vieux%0d%0aX-Injected:%201/", "/neuf/", "ne peut contenir de saut de ligne"],
    ["/vieux%7F/", "/neuf/", "ne peut contenir de saut de ligne"],
    ["/vieux/", "neuf/", "la nouvelle adresse doit commencer"],
    ["/vieux/", "//ailleurs.example/", "la nouvelle adresse doit commencer"],
    ["/vieux/", "javascript:alert(1)", "la nouvelle adresse doit commencer"],
    ["/vieux/", "/neuf/\n/x /y 301", "ni espace ni guillemet"],
    ["/vieux/", "/vieux/", "une adresse ne peut pas mener à elle-même"],
  ])("refuses %s to %s with a sentence", (from, to, sentence) => {
    expect(() => entries([from, to])).toThrow(sentence);
  });

  test("refuses one address for two places, and circles", () => {
    expect(() => entries(["/a/", "/b/"], ["/a", "/c/"])).toThrow(
      "cette ancienne adresse mène déjà à « /b/ »",
    );
    expect(() => entries(["/a/", "/b/"], ["/b/", "/a/"])).toThrow("Redirections en boucle");
  });
});

test("what was withdrawn answers in both forms, encoded, unless it leads elsewhere", () => {
  const table = goneTable({
    redirects: [{ from: "/a/", to: "/b/" }],
    gone: [
      { from: "/procédure/", page: "/410/" },
      { from: "/a/", page: "/410/" },
    ],
  });
  expect([...table]).toEqual([
    ["/proc%C3%A9dure", "/410/"],
    ["/proc%C3%A9dure/", "/410/"],
  ]);
});

describe("the _redirects file", () => {
  test("holds one permanent redirect a line and reads back as it was written", () => {
    const redirects = [{ from: "/vieux.html", to: "/neuf/" }];
    const gone = [{ from: "/retiree.html", page: "/410/" }];
    const text = redirectsFile({ redirects, gone });
    expect(text).toContain("\n/vieux.html /neuf/ 301!\n/retiree.html /410/ 410!\n");
    expect(parseRedirectsFile(text)).toEqual({ redirects, gone });
  });

  test("is a comment alone where nothing moved", () => {
    expect(redirectsFile({ redirects: [], gone: [] })).toMatch(/^#[^\n]*\n$/);
    expect(parseRedirectsFile("# note\n\n/sans-cible\n")).toEqual({ redirects: [], gone: [] });
  });
});
