import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, type Element, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages } from "../helpers/site/sites.ts";
import { readableText } from "../helpers/site/text.ts";

/** Elements whose text is data, or not French. */
function isLeftOut(element: Element): boolean {
  const lang = attribute(element, "lang");
  return (
    /^(?:code|pre|kbd|samp|script|style)$/.test(element.tagName) ||
    (lang !== undefined && !/^fr\b/.test(lang))
  );
}

const RULES = [
  { pattern: /\p{L}'\p{L}/gu, advice: "write the apostrophe ’" },
  { pattern: /[^\s] [;!?»](?![\p{L}\p{N}])/gu, advice: "put a no-break space (U+00A0) before the sign" },
  { pattern: /[\p{L}\p{N}»)] :/gu, advice: "put a no-break space (U+00A0) before “:”" },
  { pattern: /« /gu, advice: "put a no-break space (U+00A0) after «" },
  { pattern: /\u202F/gu, advice: "use U+00A0: the Marianne font has no narrow no-break space" },
];

/** Attributes that are read, on screen or aloud. */
const READ = ["alt", "title", "aria-label", "placeholder"];

function textsOf({ elements }: BuiltPage): string[] {
  const html = elements.find(({ tagName }) => tagName === "html");
  const isFrench = (element: Element): boolean => {
    const { parentNode } = element;
    if (isLeftOut(element)) return false;
    return !(parentNode && "tagName" in parentNode) || isFrench(parentNode);
  };
  const attributes = elements
    .filter(isFrench)
    .flatMap((element) => [
      ...READ.map((name) => attribute(element, name) ?? ""),
      ...(/^(?:description|og:title|og:description)$/.test(
        attribute(element, "name") ?? attribute(element, "property") ?? "",
      )
        ? [attribute(element, "content") ?? ""]
        : []),
    ]);
  return [...(html ? [readableText(html, isLeftOut)] : []), ...attributes].filter((text) => text !== "");
}

function typographyFaults(page: BuiltPage): string[] {
  return textsOf(page).flatMap((text) =>
    RULES.flatMap(({ pattern, advice }) =>
      [...text.matchAll(pattern)].map(({ index }) => {
        const around = text.slice(Math.max(0, index - 20), index + 20).replaceAll("\n", " ");
        return `${page.path}: “${around}”: ${advice}`;
      }),
    ),
  );
}

test.each(ANY_SITES)("the French of the %s has its apostrophes and no-break spaces", (name) => {
  expectNoFault(allPages(name).flatMap(typographyFaults));
});

test("straight apostrophes and breaking spaces are noticed, data and English are left alone", () => {
  const faults = (body: string) => typographyFaults(madeUpPage(body));
  expect(faults("<p>L’été : « oui » !</p>".replaceAll(/ (?=[:»!])|(?<=«) /g, "\u00A0"))).toEqual([]);
  expect(faults("<p>l'été</p>")).toEqual([expect.stringContaining("write the apostrophe ’")]);
  expect(faults("<p>Oui !</p>")).toHaveLength(1);
  expect(faults("<p><strong>Oui</strong> : non</p>")).toHaveLength(1);
  expect(faults("<p>« Oui\u00A0»</p>")).toHaveLength(1);
  expect(faults('<img alt="l\'été" src="/a.png">')).toHaveLength(1);
  expect(faults("<code>l'été ;</code><p lang=\"en\">it's here !</p>")).toEqual([]);
});
