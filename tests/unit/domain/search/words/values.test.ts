import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valuesIn } from "../../../../../src/domain/search/words/values.ts";

const keys = (text: string) => valuesIn(text).map(({ key }) => key);

describe("the spellings of a value have one key", () => {
  test.each([
    ["euro846984", "846984 €", "846 984 €", "846\u202F984\u00A0euros"],
    ["euro90000000", "90M€", "90 M€", "90 millions d’euros", "90 000 000 €"],
    ["90000000", "90 millions", "90 000 000"],
    ["4500000000", "4,5 milliards", "4 500 000 000"],
    ["euro20000", "20 k€", "20 mille euros", "20.000 €"],
    ["percent3.5", "3,5 %", "3,5\u00A0pour cent"],
    [
      "tel199003030",
      "0199003030",
      "01.99.00.30.30",
      "01 99 00 30 30",
      "+33 1 99 00 30 30",
      "+33 (0)1 99 00 30 30",
    ],
    ["tel800123456", "0 800 12 34 56", "0800 123 456"],
    ["hour0900", "9h", "9 h", "9h00", "9 heures", "09:00"],
    ["hour1830", "18h30", "18 h 30", "18:30", "18 heures 30"],
    ["day20230113", "13/01/2023", "13 janvier 2023", "2023-01-13", "13.01.23", "13 JANV. 2023"],
    ["day0301", "1er mars", "1 mars", "01 mars"],
    ["day0805", "5 août", "5 aout"],
    ["month202301", "janvier 2023", "01/2023", "janv. 2023"],
    ["2e", "2e", "2ème", "2nd", "2nde"],
    ["1e", "1er", "1re", "1ère"],
    ["no3", "n° 3", "n°3", "nº 3", "numéro 3"],
  ])("%s", (key, ...spellings) => {
    expect(spellings.map(keys)).toEqual(spellings.map(() => [key]));
  });
});

test.each([
  ["a number by itself", "le 2030, en 10000 et 75007"],
  ["a version", "RGAA 4.1.2, DSFR 1.14.4"],
  ["figures in a word", "CO2, F16, 3D"],
  ["a day that no month has", "le 45 mai"],
  ["a duration that is no hour", "48 heures"],
])("%s is no value", (_name, text) => {
  expect(keys(text)).toEqual([]);
});

test("the days of a range have their month and year, and the month alone finds them", () => {
  expect(valuesIn("du 13 au 15 juin 2030").map(({ text, key, parts }) => [text, key, parts])).toEqual([
    [
      "13 au 15 juin 2030",
      "day20300613",
      ["day20300615", "day0613", "day0615", "month203006", "juin", "2030"],
    ],
  ]);
});

test("hours and sums in a row are values each", () => {
  expect(keys("9h-12h30, de 20 à 30 % (1 000 €)")).toEqual(["hour0900", "hour1230", "percent30", "euro1000"]);
});

test("values are where they are written, in any text, and never overlap", () => {
  const piece = fc.constantFrom(
    "13",
    " ",
    "/",
    "01",
    "2030",
    "h",
    "€",
    " mai",
    "n°",
    ".",
    ",",
    "+33",
    "e",
    "-",
    "%",
    "à",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const value of valuesIn(text)) {
        expect(value.start).toBeGreaterThanOrEqual(end);
        end = value.start + value.text.length;
        expect(text.slice(value.start, end)).toBe(value.text);
      }
    }),
  );
});
