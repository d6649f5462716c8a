import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { badSentences, GUIDE_PARTS, withGuidePart } from "../../../../src/domain/guide/editors-guide.ts";
import { fieldsOf } from "../../../../src/domain/guide/fields.ts";
import { DESCRIBED } from "../../../../src/schemas/described.ts";
import { PROSE } from "../../../../src/schemas/prose/components.ts";

const page = (name: string) => readFileSync(`docs/${name}.md`, "utf8");

test.each(Object.keys(GUIDE_PARTS))(
  "docs/%s.md says what the schemas say: `npm run docs` writes it anew",
  (name) => {
    expect(page(name) === withGuidePart(name, page(name)), "behind the schemas: run `npm run docs`").toBe(
      true,
    );
  },
);

test("a guide without its marks is refused", () => {
  expect(() => withGuidePart("champs", "# Guide")).toThrow(
    "Les repères « <!-- début : champs --> » et « <!-- fin : champs --> » manquent.",
  );
});

test.each(PROSE)("the guide says of the bad example of <$name> what the check says", (component) => {
  const sentences = badSentences(component);
  expect(sentences).not.toEqual([]);
  for (const sentence of sentences)
    expect(page("composants")).toContain(`> ${sentence.replaceAll("<", "\\<")}`);
});

describe("the fields of a schema", () => {
  test("are listed with those inside them, and say which are mandatory", () => {
    const news = DESCRIBED[0].schema;
    const fields = new Map(fieldsOf(news).map((field) => [field.name, field]));
    expect(fields.get("title")).toEqual({
      name: "title",
      required: true,
      description: "Titre de la page.",
      example: "Ouverture des inscriptions",
    });
    expect(fields.get("tags")?.required).toBe(false);
    expect(fields.get("image")?.required).toBe(false);
    expect(fields.get("image.alt")?.required).toBe(true);
    expect(fields.get("files[].title")?.required).toBe(true);
  });

  test("all have a sentence and an example", () => {
    const all = [...DESCRIBED.map(({ schema }) => schema), ...PROSE.map(({ props }) => props)];
    for (const { name, description, example } of all.flatMap((schema) => fieldsOf(schema))) {
      expect(description, name).toMatch(/[.]$/);
      expect(example, name).not.toBe("");
    }
  });
});
