import { describe, expect, test } from "vitest";
import { ambiguousSpellings, findTerm, spellings } from "../../../../src/domain/taxonomy/term.ts";

const term = (id: string, label: string, variants: string[] = []) => ({ id, label, variants });
const event = term("evenement", "Évènement", ["Événement", "Evt"]);
const press = term("communique-de-presse", "Communiqué de presse", ["CP"]);

describe("a term", () => {
  test("has each spelling once, folded", () => {
    expect(spellings(event)).toEqual(["evenement", "evt"]);
    expect(spellings(press)).toEqual(["communique de presse", "cp"]);
  });

  test.each(["evenement", "Évènement", "EVÉNEMENT", "  evt ", "Evt."])("is found as %j", (spelling) => {
    expect(findTerm([press, event], spelling)).toBe(event);
  });

  test("is not found by a part of its name, or by nothing", () => {
    expect(findTerm([press, event], "communiqué")).toBeUndefined();
    expect(findTerm([press, event], "")).toBeUndefined();
    expect(findTerm([], "evenement")).toBeUndefined();
  });
});

describe("a spelling of two terms", () => {
  test("is named with both", () => {
    expect(ambiguousSpellings([event, press, term("appel", "Appel", ["C.P."])])).toEqual([]);
    expect(ambiguousSpellings([event, press, term("appel", "Appel", ["cp"])])).toEqual([
      ["cp", "communique-de-presse", "appel"],
    ]);
  });

  test("is found where two terms have one identifier", () => {
    expect(ambiguousSpellings([event, term("evenement", "Rencontre")])).toEqual([
      ["evenement", "evenement", "evenement"],
    ]);
  });
});
