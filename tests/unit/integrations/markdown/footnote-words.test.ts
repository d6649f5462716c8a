import { expect, test } from "vitest";
import { compileBody } from "../../../../src/integrations/markdown/compile-body.ts";
import { frenchMarkdown } from "../../../../src/integrations/markdown/french-markdown.ts";

/** The footnotes of a text in a language, as HTML. */
const written = (lang: string) =>
  compileBody("A fact[^1].\n\n[^1]: Its source.\n", frenchMarkdown(), { frontmatter: { lang } }).parts.join(
    "",
  );

test("footnotes lead back in the words of their entry, in French where a language has none", () => {
  expect(written("en")).toContain('aria-label="Back to the text"');
  expect(written("en")).not.toContain("Retour");
  expect(written("fr")).toContain('aria-label="Retour au texte"');
  expect(written("de")).toContain('aria-label="Retour au texte"');
});
