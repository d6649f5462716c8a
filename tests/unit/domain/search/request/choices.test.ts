import { describe, expect, test } from "vitest";
import {
  asksSomething,
  changed,
  choicesOf,
  dayInWords,
  withoutChoices,
} from "../../../../../src/domain/search/request/choices.ts";
import { EMPTY_REQUEST, type SearchRequest } from "../../../../../src/domain/search/request/request.ts";

const REQUEST: SearchRequest = {
  words: "données",
  filters: { type: ["agenda"], topic: ["emploi", "libre"] },
  from: "2030-05-01",
  to: "2030-05-31",
  period: "upcoming",
  sort: "newest",
  page: 3,
};
const LABELS: Record<string, string> = { agenda: "Agenda", emploi: "Emploi" };
const choices = choicesOf(REQUEST, (_, value) => LABELS[value]);

describe("the choices of a search", () => {
  test("are said in the order of the form, a value nobody knows as it is", () => {
    expect(choices.map(({ label }) => label.replaceAll("\u00A0", " "))).toEqual([
      "Agenda",
      "Emploi",
      "libre",
      "À venir",
      "À partir du 1er mai 2030",
      "Jusqu’au 31 mai 2030",
    ]);
  });

  test("are let go one at a time, from the first page", () => {
    const [type, topic, , period, from, to] = choices.map(({ without }) => without);
    expect(type).toEqual({ ...REQUEST, filters: { topic: ["emploi", "libre"] }, page: 1 });
    expect(topic).toEqual({ ...REQUEST, filters: { type: ["agenda"], topic: ["libre"] }, page: 1 });
    expect(period).not.toHaveProperty("period");
    expect(from).not.toHaveProperty("from");
    expect(to).toEqual({ ...from, from: "2030-05-01", to: undefined });
    expect(REQUEST.filters.topic).toEqual(["emploi", "libre"]);
  });

  test("let go one after the other, leave the words and the order", () => {
    let request = REQUEST;
    for (let count = choices.length; count > 0; count -= 1) {
      const left = choicesOf(request, () => undefined);
      expect(left).toHaveLength(count);
      request = left[0]?.without ?? request;
    }
    expect(request).toEqual(withoutChoices(REQUEST));
    expect(request).toEqual({ words: "données", filters: {}, sort: "newest", page: 1 });
  });
});

test("a change goes back to the first page, unless it is the page that changes", () => {
  expect(changed(REQUEST, { sort: "relevance" }).page).toBe(1);
  expect(changed(REQUEST, { page: 2 }).page).toBe(2);
});

test("words, a filter, a period or a day ask for something; an order and a page do not", () => {
  expect(asksSomething(EMPTY_REQUEST)).toBe(false);
  expect(asksSomething({ ...EMPTY_REQUEST, sort: "newest", page: 2 })).toBe(false);
  const asked: Partial<SearchRequest>[] = [
    { words: "a" },
    { filters: { type: ["agenda"] } },
    { period: "past" },
    { from: "2030-05-01" },
    { to: "2030-05-01" },
  ];
  for (const changes of asked) expect(asksSomething(changed(EMPTY_REQUEST, changes))).toBe(true);
});

test("days are said as French texts write them", () => {
  expect([dayInWords("2030-05-01"), dayInWords("2030-12-21")]).toEqual([
    "1er\u00A0mai\u00A02030",
    "21\u00A0décembre\u00A02030",
  ]);
});
