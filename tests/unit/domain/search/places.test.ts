import { expect, test } from "vitest";
import { nameKey, placeNames, placesOf } from "../../../../src/domain/search/places.ts";
import { partsOf } from "../../../../src/domain/search/query.ts";

const key = (query: string) => nameKey(partsOf(query, "fr", []));

test("a name is the same in any order and form, with or without common words", () => {
  expect(key("contacts presse")).toBe(key("Contact de la presse"));
  expect(key("presse contact")).toBe(key("contact presse"));
  expect(key("contact")).not.toBe(key("contact presse"));
});

test("a section has other names, a theme and a town their label, a category its title only", () => {
  expect(placeNames("/flux/", "Fils d’information")).toContain("flux RSS");
  expect(placeNames("/themes/data/", "Thème\u00A0: Données")).toEqual(["Thème\u00A0: Données", "Données"]);
  expect(placeNames("/agenda/lieu/lyon/", "Agenda à Lyon")).toEqual(["Agenda à Lyon", "Lyon"]);
  expect(placeNames("/agenda/categorie/atelier/", "Agenda\u00A0: Atelier")).toEqual([
    "Agenda\u00A0: Atelier",
  ]);
});

test("of two places of one name, the nearest to the home page has it", () => {
  const pages = [
    { url: "/themes/agenda/", names: ["Agenda", "Thème : Agenda"] },
    { url: "/a/", names: [] },
    { url: "/agenda/", names: ["Agenda"] },
  ];
  expect(placesOf(pages)).toEqual([
    [2, key("agenda")],
    [0, key("thème agenda")],
  ]);
});
