import { describe, expect, test } from "vitest";
import { compileBody } from "../../../../src/integrations/markdown/compile-body.ts";
import { frenchMarkdown } from "../../../../src/integrations/markdown/french-markdown.ts";

const compile = (text: string, dressed: string[] = []) => compileBody(text, frenchMarkdown(), { dressed });

describe("a text", () => {
  test("is one piece of HTML, its words escaped", () => {
    expect(compile('A & B, a \\< b.\n\n- [un](/a/?b&c "d\'e")').parts).toEqual([
      '<p>A &amp; B, a &lt; b.</p>\n<ul>\n<li><a href="/a/?b&amp;c" title="d&#x27;e">un</a></li>\n</ul>',
    ]);
  });

  test("marks the images of its entry for Astro, those of other places are left", () => {
    const { parts } = compile("Un ![a](./images/%C3%A9t%C3%A9.jpg) et ![b](/b.png).");
    const images = parts.filter((part) => typeof part !== "string");
    expect(images.map(({ props }) => props.src)).toEqual(["__ASTRO_IMAGE_./images/été.jpg", "/b.png"]);
  });

  test("has its links apart where a component dresses them", () => {
    expect(compile("Voir [ici](/a/) & là.", ["a"]).parts).toEqual([
      "<p>Voir ",
      { name: "a", props: { href: "/a/" }, children: ["ici"] },
      " &amp; là.</p>",
    ]);
  });

  test("has its components apart, among words too, with what is between their tags", () => {
    const text =
      'Écrire à <SiteFact name="email" />.\n\n<Accordion title="L\'été" open>\n\nUn **mot**.\n\n</Accordion>';
    expect(compile(text).parts).toEqual([
      "<p>Écrire à ",
      { name: "SiteFact", props: { name: "email" }, children: [] },
      ".</p>\n",
      {
        name: "Accordion",
        props: { title: "L’été", open: true, level: "2" },
        children: ["<p>Un <strong>mot</strong>.</p>"],
      },
    ]);
  });

  test("gives its headings with their anchors", () => {
    expect(compile("## L'été\n\n### Deux").headings).toEqual([
      { depth: 2, slug: "l-ete", text: "L’été" },
      { depth: 3, slug: "deux", text: "Deux" },
    ]);
  });

  test("that is no MDX is refused", () => {
    expect(() => compile("<Callout>\n\nUn.")).toThrow();
  });
});
