import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inlineHtml, plainText } from "../../../../src/domain/text/inline-markdown.ts";

describe("inline Markdown as HTML", () => {
  test.each([
    ["Un **grand** *jour*", "Un <strong>grand</strong> <em>jour</em>"],
    ["L’[agenda](/agenda/)\u00A0!", 'L’<a href="/agenda/">agenda</a>\u00A0!'],
    ["Un\n\ndeux", "<p>Un</p>\n<p>deux</p>"],
    ["", ""],
  ])("%j is %j", (markdown, html) => {
    expect(inlineHtml(markdown)).toBe(html);
  });

  test("leaves addresses and code as they are written", () => {
    expect(inlineHtml("[a](https://exemple.gouv.fr/l'a;b)")).toContain("fr/l&#x27;a;b");
    expect(inlineHtml("<https://exemple.gouv.fr/l'a>")).toContain(">https://exemple.gouv.fr/l'a</a>");
    expect(inlineHtml("`l'a !`")).toBe("<code>l'a !</code>");
  });

  test.each([
    ["<b>gras</b>", "&lt;b&gt;gras&lt;/b&gt;"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["\\<script>", "&lt;script&gt;"],
    ["\\\\<script>", "\\&lt;script&gt;"],
    ["1 < 2 & 3", "1 &lt; 2 &amp; 3"],
    ["`<Alert>`", "<code>&lt;Alert&gt;</code>"],
    ["x](<script>a</script>)", "x](&lt;script&gt;a&lt;/script&gt;)"],
    ["\\`<b>`", "`&lt;b&gt;`"],
  ])("shows %j, which is no HTML of an editor", (markdown, html) => {
    expect(inlineHtml(markdown)).toBe(html);
  });

  test("never lets a tag of an editor through", () => {
    const pieces = fc.constantFrom(
      "<b>",
      "</b>",
      "<script>",
      "<!-- -->",
      "`",
      "``",
      "\\",
      "*",
      "[a](",
      ")",
      "<",
      ">",
      "\n",
      "\n\n",
      "- ",
      "    ",
      "&lt;",
      "a",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(inlineHtml(parts.join("")).replaceAll(/"[^"]*"/g, "")).not.toMatch(/<(b>|script|!--)/);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe("the text of inline Markdown", () => {
  test.each([
    ["Un **grand** [jour](/agenda/)\u00A0!", "Un grand jour\u00A0!"],
    ["L’**État**, (**oui**). Et l’[agenda](/a/).", "L’État, (oui). Et l’agenda."],
    ["Un\n\ndeux  \ntrois", "Un deux trois"],
    ['R&D <b> "oui" `a < b`', 'R&D <b> "oui" a < b'],
    ["- un\n- deux", "un deux"],
    ["", ""],
  ])("%j is %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
