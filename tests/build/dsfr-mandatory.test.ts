import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import {
  attribute,
  type BuiltPage,
  type Element,
  elementsOf,
  madeUpPage,
  textOf,
} from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, siteOf } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

/** The four sites of the State, in the order that DSFR fixes. */
const STATE = [
  "https://www.info.gouv.fr",
  "https://www.service-public.gouv.fr",
  "https://www.legifrance.gouv.fr",
  "https://www.data.gouv.fr",
];

/** What the brand of the State asks of a page, and what is there for who has not the right to it. */
const BRANDS = {
  state: { logo: "RépubliqueFrançaise", sites: STATE, themeColor: "#000091" },
  neutral: { logo: undefined, sites: [], themeColor: "#1f2a52" },
};

interface Said {
  home: string;
  state: RegExp;
  licence: readonly [start: string, name: string];
  newWindow: string;
}

/** What DSFR and the law want to be said, in the language of the page. */
const SAID: Record<"fr" | "en", Said> = {
  fr: {
    home: "Accueil - ",
    state: /^Accessibilité : (?:non|partiellement|totalement) conforme$/,
    licence: [
      "Sauf mention explicite de propriété intellectuelle détenue par des tiers",
      "licence etalab-2.0",
    ],
    newWindow: "nouvelle fenêtre",
  },
  en: {
    home: "Home - ",
    state: /^Accessibility: (?:not|partially|fully) compliant$/,
    licence: ["Unless", "etalab-2.0 licence"],
    newWindow: "new window",
  },
};

const saidIn = (elements: readonly Element[]) => {
  const html = elements.find(({ tagName }) => tagName === "html");
  return html && attribute(html, "lang") === "en" ? SAID.en : SAID.fr;
};

/** The links that the law asks for, with the site map. */
const LEGAL = [
  "/plan-du-site/",
  "/accessibilite/",
  "/mentions-legales/",
  "/donnees-personnelles/",
  "/gestion-des-cookies/",
];

/** The search is in the header, but on its own page, which has it larger: DSFR wants one a screen. */
const skipLinks = (path: string) => [
  "#content",
  "#header-navigation",
  path === "/recherche/" ? "#search" : "#header-search",
  "#footer",
];

const ofClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => hasClass(element, name));
const hrefsIn = (elements: readonly Element[], name: string) =>
  ofClass(elements, name)
    .flatMap((part) => elementsOf(part))
    .filter(({ tagName }) => tagName === "a")
    .map((link) => attribute(link, "href"));

function dsfrFaults({ path, elements }: BuiltPage, brand: keyof typeof BRANDS = "state"): string[] {
  const { logo, sites, themeColor } = BRANDS[brand];
  const said = saidIn(elements);
  const roles = (role: string) => elements.filter((element) => attribute(element, "role") === role);
  const body = elements.find(({ tagName }) => tagName === "body");
  const first = body && elementsOf(body)[0];
  const [header] = ofClass(elements, "fr-header");
  const inHeader = header ? elementsOf(header) : [];
  const status = ofClass(elements, "fr-footer__bottom-link").find(
    (link) => attribute(link, "href") === "/accessibilite/",
  );
  const licence = ofClass(elements, "fr-footer__bottom-copy").map(textOf).join(" ");
  const meta = (name: string) =>
    elements
      .filter((element) => attribute(element, "name") === name)
      .map((element) => attribute(element, "content"));
  const checks: [boolean, string][] = [
    [
      ["banner", "main", "contentinfo"].every((role) => roles(role).length === 1),
      "one header, one main, one footer",
    ],
    [first !== undefined && hasClass(first, "fr-skiplinks"), "skip links before everything else"],
    [
      String(hrefsIn(elements, "fr-skiplinks")) === String(skipLinks(path)),
      `skip links to ${skipLinks(path).join(", ")}`,
    ],
    [ofClass(inHeader, "fr-logo").map(textOf)[0] === logo, "the brand block in the header, or none"],
    [
      inHeader.some(
        (element) => attribute(element, "href") === "/" && attribute(element, "title")?.startsWith(said.home),
      ),
      "a home link with its title in the header",
    ],
    [roles("search").length === 1, "one search"],
    [
      path === "/recherche/" || inHeader.some((element) => attribute(element, "role") === "search"),
      "a search in the header",
    ],
    [
      String(hrefsIn(elements, "fr-footer__content-list")) === String(sites),
      "the four sites of the State, in the order of DSFR, or none",
    ],
    [
      String(hrefsIn(elements, "fr-footer__bottom-list")) === String(LEGAL),
      `the mandatory links of the footer: ${LEGAL.join(", ")}`,
    ],
    [said.state.test(status ? textOf(status) : ""), "the state of accessibility in the words of the law"],
    [
      licence.startsWith(said.licence[0]) && licence.includes(said.licence[1]),
      "the licence, in the words of DSFR",
    ],
    [String(meta("theme-color")) === themeColor, "the theme colour"],
    [elements.some(({ tagName }) => tagName === "dialog"), "the dialog of the display settings"],
    [
      ["/", "/404.html", "/410/"].includes(path) || ofClass(elements, "fr-breadcrumb").length === 1,
      "a breadcrumb, everywhere but on the home page",
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, what]) => `${path}: lacks ${what}`);
}

test.each(ANY_SITES)("every page of the %s has what DSFR requires", (name) => {
  expectNoFault(fullPages(name).flatMap((page) => dsfrFaults(page, siteOf(name).brand)));
});

test.each(ANY_SITES)("every link of the %s to a new window says so", (name) => {
  expectNoFault(
    fullPages(name).flatMap(({ path, elements }) =>
      elements
        .filter((element) => attribute(element, "target") === "_blank")
        .filter((link) => {
          const says = attribute(link, "title")?.endsWith(saidIn(elements).newWindow);
          return !says || !attribute(link, "rel")?.includes("noopener");
        })
        .map(
          (link) =>
            `${path}: ${attribute(link, "href")} opens a window; give it a title and rel="noopener external"`,
        ),
    ),
  );
});

test("a page that lacks everything is noticed", () => {
  expect(dsfrFaults(madeUpPage("<main><h1>Essai</h1></main>"))).toHaveLength(14);
});
