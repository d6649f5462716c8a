import { describe, expect, test } from "vitest";
import { equivalentsOf } from "../../../../src/domain/search/equivalents.ts";
import { askedFor, partsOf } from "../../../../src/domain/search/query.ts";

const EQUIVALENTS = equivalentsOf({
  acronyms: [{ acronym: "IA", meaning: "Intelligence artificielle" }],
  synonyms: [
    { words: ["chatbot", "agent conversationnel"] },
    { search: ["job", "poste"], finds: ["emploi"] },
    { words: ["job", "petit boulot"] },
  ],
});
const asked = (query: string) =>
  partsOf(query, "fr", EQUIVALENTS).map(({ text, forms }) => [text, ...forms.map(askedFor)]);

describe("a query is also looked for by words that say the same", () => {
  test("in both ways, whatever their form, an expression as one", () => {
    expect(asked("les chatbots")).toEqual([["chatbots", "chatbotω", '"agentω conversationnelω"']]);
    expect(asked("un agent conversationnel utile")).toEqual([
      ["agent conversationnel", '"agentω conversationnelω"', "agentω conversationnelω", "chatbotω"],
      ["utile", "utilω"],
    ]);
    expect(asked("IA")[0]).toContain('"intelligencω artificielω"');
  });

  test("in one way only where it is said so", () => {
    expect(asked("poste")).toEqual([["poste", "postω", "emploω"]]);
    expect(asked("emploi")).toEqual([["emploi", "emploω"]]);
  });

  test("from every list that has them", () => {
    expect(asked("job")).toEqual([["job", "jobω", "emploω", '"petitω boulotω"']]);
  });

  test("which count less than its own words", () => {
    const [part] = partsOf("poste", "fr", EQUIVALENTS);
    expect(part?.forms.map(({ weight }) => weight)).toEqual([1, 0.7]);
  });
});
