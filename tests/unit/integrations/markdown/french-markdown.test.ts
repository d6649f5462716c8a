import { beforeAll, describe, expect, test } from "vitest";
import { frenchMarkdown } from "../../../../src/integrations/markdown/french-markdown.ts";

type Renderer = Awaited<ReturnType<ReturnType<typeof frenchMarkdown>["createRenderer"]>>;

let renderer: Renderer;
beforeAll(async () => {
  renderer = await frenchMarkdown().createRenderer({ syntaxHighlight: false });
});
const html = async (markdown: string) => (await renderer.render(markdown)).code.trim();

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
    expect(await html("![Un](/a.png)")).toBe('<img src="/a.png" alt="Un" data-alone="">');
    expect(await html("![Un](/a.png) ![Deux](/b.png)")).not.toContain("data-alone");
    expect(await html("[![Un](/a.png)](/a/)")).not.toContain("data-alone");
  });

  test("has no quotation mark, dash or dots made up", async () => {
    expect(await html('"a" -- b...')).toBe('<p>"a" -- b...</p>');
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
