import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { agendaSchema } from "../../../src/schemas/event/agenda.ts";
import { field, helpOf, schemaAt, shapeOf, unwrap } from "../../../src/schemas/field.ts";
import { choices, shown, suggestion } from "../../../src/schemas/french-errors.ts";
import { newsSchema } from "../../../src/schemas/news.ts";
import { pageSchema } from "../../../src/schemas/page.ts";
import { faultsOf, TOOLS } from "../../helpers/content/schemas.ts";

describe("a value in a message", () => {
  test.each([
    ["texte", "« texte »"],
    [" deux\n  lignes ", "« deux lignes »"],
    ["a".repeat(80), `« ${"a".repeat(80)} »`],
    ["a".repeat(81), `« ${"a".repeat(77)}… »`],
    [12, "« 12 »"],
    [null, "« null »"],
    [[1], "une liste"],
    [{ a: 1 }, "un groupe de champs"],
  ])("%j is shown %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});

test("a suggestion is the nearest name, or else every name", () => {
  expect(suggestion("agend", ["news", "agenda"])).toBe("Vouliez-vous écrire « agenda » ?");
  expect(suggestion("blogue", ["news", "agenda"])).toBe("Valeurs possibles : « news », « agenda ».");
  expect(choices(["a", "b"])).toBe("« a », « b »");
});

describe("the help of a key", () => {
  const inner = z.strictObject({ url: field(z.string(), "Adresse.", "https://exemple.gouv.fr") });
  const root = z.strictObject({ links: field(z.array(inner).default([]), "Liens.", "[]").optional() });

  test("is found through lists, defaults and options", () => {
    const at = schemaAt(root, ["links", 0, "url"]);
    expect(at && helpOf(at)).toEqual({ description: "Adresse.", example: "https://exemple.gouv.fr" });
    expect(Object.keys(shapeOf(root))).toEqual(["links"]);
    expect(unwrap(root.shape.links)._zod.def.type).toBe("array");
  });

  test("is none outside the schema", () => {
    expect(schemaAt(root, ["links", 0, "url", "x"])).toBeUndefined();
    expect(schemaAt(root, ["autre"])).toBeUndefined();
    expect(helpOf(z.string())).toBeUndefined();
    expect(shapeOf(z.string())).toEqual({});
  });

  test.each([
    ["news", newsSchema(TOOLS)],
    ["agenda", agendaSchema(TOOLS)],
    ["pages", pageSchema()],
  ])("is given to every key of %s, however deep", (_, schema) => {
    const keysWithoutHelp = (from: z.core.$ZodType, path: string): string[] => {
      const base = unwrap(from);
      const { type } = base._zod.def;
      if (type === "array")
        return keysWithoutHelp((base._zod.def as z.core.$ZodArrayDef).element, `${path}[]`);
      return Object.entries(shapeOf(base)).flatMap(([key, child]) => [
        ...(helpOf(child) ? [] : [`${path}.${key}`]),
        ...keysWithoutHelp(child, `${path}.${key}`),
      ]);
    };
    expect(keysWithoutHelp(schema, "")).toEqual([]);
  });
});

test("a sentence written in a schema wins over the general one", () => {
  const schema = z.strictObject({ code: z.string().regex(/^\d+$/, { error: "des chiffres." }) });
  expect(faultsOf(schema, { code: "a" })).toEqual(["code : des chiffres."]);
  expect(faultsOf(z.strictObject({ code: z.string().regex(/^\d+$/) }), { code: "a" })).toEqual([
    "code : trouvé « a » ; attendu une autre forme.",
  ]);
});
