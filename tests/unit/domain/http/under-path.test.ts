import { describe, expect, test } from "vitest";
import { addressIn, pageUnderPath, underPath, wholeAddress } from "../../../../src/domain/http/under-path.ts";

const BASE = "/dossier/";

describe("an address under a path", () => {
  test.each([
    ["/", "/dossier/"],
    ["/agenda/?q=1#a", "/dossier/agenda/?q=1#a"],
    ["/dossier/", "/dossier/dossier/"],
    ["/dossier/_astro/a.css", "/dossier/_astro/a.css"],
    ["//exemple.fr/", "//exemple.fr/"],
    ["https://exemple.fr/", "https://exemple.fr/"],
    ["#a", "#a"],
    ["mailto:a@exemple.fr", "mailto:a@exemple.fr"],
    ["", ""],
  ])("%s is %s", (address, expected) => {
    expect(underPath(address, BASE)).toBe(expected);
    expect(underPath(address, "/")).toBe(address);
  });

  test("is whole with its host, and is found again without its path", () => {
    expect(wholeAddress("/agenda/", "https://exemple.fr/dossier/")).toBe(
      "https://exemple.fr/dossier/agenda/",
    );
    expect(wholeAddress("/agenda/", "https://exemple.fr")).toBe("https://exemple.fr/agenda/");
    expect(wholeAddress("https://autre.fr/", "https://exemple.fr/dossier/")).toBe("https://autre.fr/");
    expect(addressIn("/dossier/agenda/", BASE)).toBe("/agenda/");
    expect(addressIn("/agenda/", "/")).toBe("/agenda/");
  });
});

describe("the addresses of a page under a path", () => {
  const moved = (html: string) => pageUnderPath(html, BASE);

  test("are those of links, forms, pictures in all their widths, redirections and data", () => {
    expect(moved('<a class="x" href="/agenda/">')).toBe('<a class="x" href="/dossier/agenda/">');
    expect(moved("<form action='/recherche/' method=get>")).toBe(
      '<form action="/dossier/recherche/" method=get>',
    );
    expect(moved("<a href=/agenda/>")).toBe('<a href="/dossier/agenda/">');
    expect(moved('<source srcset="/a.webp 400w, /b.webp 800w">')).toBe(
      '<source srcset="/dossier/a.webp 400w, /dossier/b.webp 800w">',
    );
    expect(moved('<meta http-equiv="refresh" content="0; url=/neuf/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=/dossier/neuf/">',
    );
    expect(moved('<x-y data-source="/agenda.json">')).toBe('<x-y data-source="/dossier/agenda.json">');
  });

  test("are no words, no other attribute, no other site", () => {
    for (const html of [
      '<p>Allez sur /agenda/ : href="/agenda/"</p>',
      '<meta name="description" content="/agenda/">',
      '<img alt="/agenda/" title="a > b href=/c/">',
      '<a href="https://exemple.fr/agenda/">',
      '<a href="//exemple.fr/">',
      '<a href="#a">',
    ])
      expect(moved(html)).toBe(html);
  });
});
