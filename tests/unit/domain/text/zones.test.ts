import { describe, expect, test } from "vitest";
import { guessZone, isOffset } from "../../../../src/domain/text/guess-zone.ts";
import { zonePlace } from "../../../../src/domain/text/zone-place.ts";
import { canonicalZone, ZONES } from "../../../../src/domain/time/zone-name.ts";
import { HOME_ZONE } from "../../../../src/site.zone.ts";

describe("the place of a zone", () => {
  test.each([
    [HOME_ZONE, "à Paris"],
    ["America/Cayenne", "à Cayenne"],
    ["America/Guadeloupe", "en Guadeloupe"],
    ["America/Martinique", "en Martinique"],
    ["America/Miquelon", "à Saint-Pierre-et-Miquelon"],
    ["America/St_Barthelemy", "à Saint-Barthélemy"],
    ["America/Marigot", "à Saint-Martin"],
    ["Indian/Reunion", "à La Réunion"],
    ["Indian/Mayotte", "à Mayotte"],
    ["Indian/Kerguelen", "aux Kerguelen"],
    ["Pacific/Noumea", "à Nouméa"],
    ["Pacific/Tahiti", "à Tahiti"],
    ["Pacific/Marquesas", "aux Marquises"],
    ["Pacific/Wallis", "à Wallis-et-Futuna"],
    ["Africa/Cairo", "au Caire"],
    ["America/Argentina/Buenos_Aires", "à Buenos Aires"],
    ["America/New_York", "à New York"],
    ["Asia/Ho_Chi_Minh", "à Hô Chi Minh-Ville"],
    ["Asia/Kolkata", "à Calcutta"],
    ["Europe/London", "à Londres"],
    ["UTC", "en temps universel"],
  ])("%s is %s", (zone, place) => {
    expect(zonePlace(zone)).toBe(place);
  });

  test("is words for every zone, never a name of the database", () => {
    for (const zone of ZONES) expect(zonePlace(zone)).toMatch(/^(à|au|aux|en) [^/_]+$/);
  });
});

describe("the name of a zone", () => {
  test("is itself for every zone of a place, and can be told from its place in French", () => {
    for (const zone of ZONES) {
      expect(canonicalZone(zone)).toBe(zone);
      expect(zonePlace(guessZone(zonePlace(zone).replace(/^(à|au|aux|en) /, "")) ?? "")).toBe(
        zonePlace(zone),
      );
    }
  });

  test.each([
    ["europe/paris", HOME_ZONE],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["US/Pacific", "America/Los_Angeles"],
    ["Etc/UTC", "UTC"],
  ])("« %s » is %s at present", (name, zone) => {
    expect(canonicalZone(name)).toBe(zone);
  });

  test.each(["", "Paris", "+11:00", "GMT+2", "Etc/GMT-11", "Mars/Olympus"])("« %s » is none", (name) => {
    expect(canonicalZone(name)).toBeUndefined();
  });

  test.each([
    ["+11:00", "Pacific/Noumea"],
    ["-09:30", "Pacific/Marquesas"],
    ["UTC -3", "America/Cayenne"],
    ["+02:00", HOME_ZONE],
  ])("the offset %s is most likely that of %s", (offset, zone) => {
    expect([isOffset(offset), guessZone(offset)]).toEqual([true, zone]);
  });
});
