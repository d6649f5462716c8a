import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { draftOf } from "../../../src/domain/init/draft.ts";
import type { SiteConfig } from "../../../src/schemas/site.ts";
import { site } from "../../../src/site.config.ts";
import { ANSWERS } from "./other-site.ts";
import { type BuiltPage, filesOf, isRedirect, pagesOf } from "./pages.ts";

/** The two built sites of the first administration. */
export const SITES = ["site", "demo"] as const;
/** These, and the site of another one: what holds of any site. */
export const ANY_SITES = [...SITES, "prefecture"] as const;
export type SiteName = (typeof ANY_SITES)[number];

/** The origin that the first two were built for. */
export const ORIGIN = site.url;
const OTHER = draftOf(JSON.parse(readFileSync(ANSWERS, "utf8"))).config;

/** Who a built site is. */
export function siteOf(name: SiteName): SiteConfig {
  return name === "prefecture" ? OTHER : site;
}

export function originOf(name: SiteName): string {
  return siteOf(name).url;
}

const pages = new Map<SiteName, BuiltPage[]>();
const files = new Map<SiteName, Set<string>>();

/** Every page of a built site, redirects included; read once. */
export function allPages(name: SiteName): BuiltPage[] {
  return remember(pages, name, () => pagesOf(inject(name).dir));
}

/** Every page that a reader stays on. */
export function fullPages(name: SiteName): BuiltPage[] {
  return allPages(name).filter((page) => !isRedirect(page));
}

/** The page at an address. */
export function pageAt(name: SiteName, path: string): BuiltPage {
  const found = allPages(name).find((page) => page.path === path);
  if (!found) throw new Error(`${name} has no page at ${path}`);
  return found;
}

/** The files of a built site, as addresses. */
export function siteFiles(name: SiteName): ReadonlySet<string> {
  return remember(files, name, () => new Set(filesOf(inject(name).dir)));
}

/** Path of a URL of the origin of one of our sites, decoded; nothing for the others. */
export function ownPath(address: string, base = `${ORIGIN}/`): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return [ORIGIN, OTHER.url].includes(url.origin) ? decodeURI(url.pathname) : undefined;
}

/** One page of each layout and kind of content, of the first two sites, and what the other one has most. */
const LAYOUTS: readonly { name: SiteName; path: string }[] = [
  ...[
    "/",
    "/404.html",
    "/agenda/",
    "/agenda/journee-numerique-et-territoires/",
    "/actualites/retour-sur-la-journee-numerique-et-territoires-les-projets-a-lhonneur/",
    "/accessibilite/",
    "/recherche/",
    "/services/tnt/",
  ].map((path) => ({ name: "site" as const, path })),
  ...[
    "/",
    "/actualites/",
    "/actualites/page/2/",
    "/actualites/archives/",
    "/actualites/guide-complet-ouvrir-un-service-en-ligne/",
    "/actualites/le-programme-commence/",
    "/actualites/retour-d-experience-tous-les-composants/",
    "/actualites/retour-sur-la-journee-2029/",
    "/actualites/day-2030-programme-is-online/",
    "/actualites/titre-tres-long-convention/",
    "/actualites/video-un-guichet-une-journee/",
    "/agenda/",
    "/agenda/archives/2029/",
    "/agenda/calendrier/2030-05/",
    "/agenda/assises-de-l-accueil-2030/",
    "/agenda/journee-exemple-2030/",
    "/agenda/titre-tres-long-seminaire/",
    "/espace-presse/",
    "/espace-presse/communique-journee-2029/",
    "/flux/",
    "/plan-du-site/",
    "/services/guide/",
    "/themes/",
    "/themes/donnees-ouvertes/",
  ].map((path) => ({ name: "demo" as const, path })),
  ...["/", "/agenda/", "/agenda/exemple-evenement/"].map((path) => ({ name: "prefecture" as const, path })),
];

/** Pages whose layout another page has: they are there for their length, which engines do not see. */
const SAME_LAYOUT = /titre-tres-long|\/page\/2\/|journee-exemple-2030|plan-du-site/;

/** The pages that a browser visits: one of each layout, or every page for `npm run accessibility`. */
export function walkedPaths(name: SiteName): string[] {
  const pages = process.env.TEST_EVERY_PAGE
    ? fullPages(name)
    : LAYOUTS.filter((layout) => layout.name === name);
  return pages.map(({ path }) => path);
}

/** Those that engines of accessibility read. */
export function auditedPaths(name: SiteName): string[] {
  return walkedPaths(name).filter((path) => process.env.TEST_EVERY_PAGE || !SAME_LAYOUT.test(path));
}

function remember<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
