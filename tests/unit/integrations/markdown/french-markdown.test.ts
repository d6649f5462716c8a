import { describe, expect, test } from "vitest";
import type { BodyPart } from "../../../../src/domain/entry/body.ts";
import { compileBody } from "../../../../src/integrations/markdown/compile-body.ts";
import { frenchMarkdown } from "../../../../src/integrations/markdown/french-markdown.ts";

const markdown = frenchMarkdown({ hosts: ["www.exemple.gouv.fr"] });

/** A compiled text as HTML, what components dress as the element it is. */
function written(parts: readonly BodyPart[]): string {
  const attributes = (props: object) =>
    Object.entries(props)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join("");
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const { name, props, children } = part;
      return `<${name}${attributes(props)}>${written(children)}${name === "img" ? "" : `</${name}>`}`;
    })
    .join("");
}
const html = async (text: string) => written(compileBody(text, markdown).parts).trim();

describe("a body", () => {
  test("is typeset, next to bold and links too", async () => {
    expect(await html("L'**État** d'[aujourd'hui](/a/) : « oui » !")).toBe(
      '<p>L’<strong>État</strong> d’<a href="/a/">aujourd’hui</a>\u00A0: «\u00A0oui\u00A0»\u00A0!</p>',
    );
  });

  test("keeps its code and its addresses as they are written", async () => {
    expect(await html("`l'a !`")).toBe("<p><code>l'a !</code></p>");
    expect(await html("```\nl'a !\n```")).toContain("l'a !");
    expect(await html("[a](/l'a;b/)")).toContain('href="/l&#x27;a;b/"');
  });

  test("has the words of its pictures typeset", async () => {
    expect(await html("Un ![L'accueil](/a.png \"L'entrée\").")).toBe(
      '<p>Un <img src="/a.png" alt="L’accueil" title="L’entrée">.</p>',
    );
  });

  test("has a picture alone in its paragraph out of it, marked", async () => {
    expect(await html("Un.\n\nDeux.\n\n![Un](/a.png)")).toContain(
      '<img src="/a.png" alt="Un" data-alone="">',
    );
    expect(await html("![Un](/a.png) ![Deux](/b.png)")).not.toContain("data-alone");
    expect(await html("[![Un](/a.png)](/a/)")).not.toContain("data-alone");
  });

  test("marks the picture with which it opens, where its entry has none", async () => {
    const marked = async (text: string, frontmatter = {}) =>
      written(compileBody(text, markdown, { frontmatter }).parts).match(/alt="\w+"(?=[^>]*data-first)/g);
    expect(await marked("Un texte.\n\n![Un](/a.png)\n\n![Deux](/b.png)")).toEqual(['alt="Un"']);
    expect(await marked("Un texte.\n\nUn autre.\n\n![Un](/a.png)")).toBeNull();
    expect(await marked("![Un](/a.png)", { image: { src: "./c.png" } })).toBeNull();
  });

  test("is set as a whole, whatever cuts it: bold, code, a line break, a cell", async () => {
    expect(await html('Un **mot**! "Un **autre**". Le `code`: là. 12  \n000')).toBe(
      "<p>Un <strong>mot</strong>\u00A0! «\u00A0Un <strong>autre</strong>\u00A0». Le <code>code</code>\u00A0: là. 12<br>\n000</p>",
    );
    const cells = await html("## L'**été**?\n\n| Prix: |\n|---|\n| 20€ |");
    expect(cells).toContain("L’<strong>été</strong>\u00A0?</h2>");
    expect(cells).toContain("<th>Prix\u00A0:</th>");
  });

  test("keeps its dashes, and its dots where they are no ellipsis", async () => {
    expect(await html("a -- b .. c/.../d")).toBe("<p>a -- b .. c/.../d</p>");
  });

  test("in another language is left as it is written", async () => {
    const text = `It's "fine": 50% !`;
    const render = (lang: string) => written(compileBody(text, markdown, { frontmatter: { lang } }).parts);
    expect(render("en").trim()).toBe(`<p>${text}</p>`);
    expect(render("fr")).toContain("It’s «\u00A0fine\u00A0»");
  });

  test("has French words around its notes", async () => {
    const notes = await html("Un[^1].\n\n[^1]: Bas de page.");
    expect(notes).toContain(">Notes</h2>");
    expect(notes).toContain('aria-label="Retour au texte"');
  });
});

describe("a table", () => {
  test("is aligned by classes, never by styles", async () => {
    const table = await html("| a | b | c | d |\n|---|:-:|--:|:--|\n| 1 | 2 | 3 | 4 |");
    expect([...table.matchAll(/<t[dh](?: [^>]*)?>/g)].map(([tag]) => tag)).toEqual([
      "<th>",
      '<th class="fr-cell--center">',
      '<th class="fr-cell--right">',
      "<th>",
      "<td>",
      '<td class="fr-cell--center">',
      '<td class="fr-cell--right">',
      "<td>",
    ]);
    expect(table).not.toMatch(/style=|align=/);
  });
});

describe("no syntax eats a text", () => {
  test.each([
    ["Ouverture à 9:30, fermeture à 17:00.", "Ouverture à 9:30, fermeture à 17:00."],
    ["De ~10 à ~20 €.", "De ~10 à ~20\u00A0€."],
    ["*De ~10 à ~20* ou ~30~.", "<em>De ~10 à ~20</em> ou ~30~."],
    ["Entre $5 et $6, x^2^, H~2~O, ==net==.", "Entre $5 et $6, x^2^, H~2~O, ==net==."],
    [":::note et :smile: et 1:2", ":::note et :smile: et 1:2"],
    ["Voir le n° 12 #1 @mairie 50/50 & R&D", "Voir le n° 12 #1 @mairie 50/50 &amp; R&amp;D"],
    ["« Oui » (non) [peut-être]", "«\u00A0Oui\u00A0» (non) [peut-être]"],
  ])("%s", async (written, read) => {
    expect(await html(written)).toBe(`<p>${read}</p>`);
  });

  test("two tildes strike out", async () => {
    expect(await html("~~gratuit~~ payant")).toBe("<p><del>gratuit</del> payant</p>");
  });
});

describe("a link", () => {
  test("that leaves the site says so, and stays in the window", async () => {
    expect(await html("[a](https://ailleurs.example/)")).toBe(
      '<p><a href="https://ailleurs.example/" rel="external">a</a></p>',
    );
    expect(await html("https://ailleurs.example/")).toContain('rel="external"');
  });

  test.each(["/agenda/", "#a", "mailto:a@exemple.gouv.fr", "https://www.exemple.gouv.fr/agenda/"])(
    "to %s does not leave it",
    async (address) => {
      expect(await html(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>`);
    },
  );
});

describe("a title", () => {
  test("has beside it a link to itself, named in French", async () => {
    expect(await html("## L'accueil")).toBe(
      '<div class="site-heading"><h2 id="l-accueil"><span id="laccueil"></span>L’accueil</h2><a class="site-anchor" href="#l-accueil" aria-label="Lien vers la partie «\u00A0L’accueil\u00A0»"></a></div>',
    );
  });

  test("that repeats another has its own place", async () => {
    const ids = [...(await html("## Un\n\n### Un\n\n## Un")).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["un", "un-1", "un-2"]);
  });

  test("of the footnotes has none", async () => {
    expect(await html("Un[^1].\n\n[^1]: Deux.")).not.toContain("site-anchor");
  });
});

test("a body explains the first use of an acronym that it does not spell out, outside headings, links and code", async () => {
  const acronyms = [
    { acronym: "DINUM", meaning: "Direction interministérielle du numérique" },
    { acronym: "TNT", meaning: "Transformation numérique des territoires" },
  ];
  const own = frenchMarkdown({ acronyms });
  const render = async (text: string) => written(compileBody(text, own).parts).trim();
  const abbr = '<abbr title="Direction interministérielle du numérique">DINUM</abbr>';
  expect(await render("## La DINUM\n\n[La DINUM](/a/), `DINUM`, la **DINUM** et la DINUM")).toContain(
    `<code>DINUM</code>, la <strong>${abbr}</strong> et la DINUM</p>`,
  );
  expect(await render("Encore la DINUM : chaque texte a son premier emploi.")).toContain(abbr);
  expect(await render("La transformation numérique des territoires (TNT), puis TNT.")).not.toContain("<abbr");
  expect(await render("DINUMÉRIQUE et SUPER-DINUM ne sont pas des sigles.")).not.toContain("<abbr");
});
