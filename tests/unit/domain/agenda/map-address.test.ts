import { expect, test } from "vitest";
import { mapAddress } from "../../../../src/domain/agenda/map-address.ts";

const location = { name: "Salle", city: "Paris", access: [] };

test("a place whose point is known is shown at its point", () => {
  expect(mapAddress({ location: { ...location, latitude: 48.85, longitude: 2.3 } })).toBe(
    "https://www.openstreetmap.org/?mlat=48.85&mlon=2.3#map=17/48.85/2.3",
  );
});

test("the meridian of Greenwich and the equator are points like the others", () => {
  expect(mapAddress({ location: { ...location, latitude: 0, longitude: 0 } })).toContain("mlat=0&mlon=0");
});

test("any other place is looked for by its address, encoded", () => {
  const address = { ...location, street: "20 avenue de Ségur", postalCode: "75007" };
  expect(mapAddress({ location: address })).toBe(
    "https://www.openstreetmap.org/search?query=20+avenue+de+S%C3%A9gur%2C+75007+Paris",
  );
});
