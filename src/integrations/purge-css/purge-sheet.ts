import { codeDigest } from "../kept/code-digest.ts";
import { type KeptResults, nameOf } from "../kept/kept-results.ts";
import type { PageNames } from "./html-selectors.ts";
import { DYNAMIC_ATTRIBUTES, SCRIPTED_CLASSES, STATES } from "./safelist.ts";

/** What the built site uses. */
export interface Usage {
  /** What the pages hold. */
  names: PageNames;
  /** The JavaScript of the site, as text: any word in it may be a class. */
  scripts: readonly string[];
  /** Style sheets that use the same variables, fonts and animations. */
  otherSheets: readonly string[];
  /** Classes set in the browser that no page nor script holds whole. */
  keep: readonly (string | RegExp)[];
}

const KEYFRAMES = /@(?:-webkit-)?keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const VARIABLE = /--[\w-]+/g;

/**
 * A rule that reads the variables PurgeCSS would wrongly believe unused, for it does not look at scripts, inline
 * styles, other sheets or keyframes. A safelist would not do: it keeps a variable without those it is made of.
 */
function probeRule(css: string, { names, scripts, otherSheets }: Usage): string {
  const elsewhere = [...scripts, ...otherSheets, ...(css.match(KEYFRAMES) ?? [])];
  const variables = new Set([...names.variables, ...elsewhere.flatMap((text) => text.match(VARIABLE) ?? [])]);
  return `*{used-elsewhere:${[...variables].map((name) => `var(${name})`).join(" ")}}`;
}

const ANIMATION = /animation(?:-name)?\s*:([^;}]*)/g;

/** Words of the animations of other sheets and of scripts, the names of keyframes among them. */
function animationsUsedElsewhere({ scripts, otherSheets }: Usage): string[] {
  const values = [...otherSheets, ...scripts].flatMap((text) => [...text.matchAll(ANIMATION)]);
  return [...new Set(values.flatMap(([, value = ""]) => value.match(/[\w-]+/g) ?? []))];
}

/**
 * Removes from a style sheet the rules, variables, fonts and animations that the site does not use. Where
 * another sheet chooses a font, fonts all stay: this sheet cannot tell which.
 *
 * @param kept what earlier builds purged
 * @throws CssSyntaxError if the sheet is not CSS
 */
export async function purgeSheet(css: string, usage: Usage, kept?: KeptResults): Promise<string> {
  const { names, scripts, otherSheets, keep } = usage;
  const pages = {
    tags: [...names.tags].sort(),
    classes: [...names.classes].sort(),
    ids: [...names.ids].sort(),
    attributes: { names: [...names.attributeNames].sort(), values: [...names.attributeValues].sort() },
    undetermined: [],
  };
  const variables = [...names.variables].sort();
  const inputs = JSON.stringify([css, pages, variables, scripts, otherSheets, keep.map(String)]);
  const name = kept && nameOf(codeDigest(), inputs);
  const before = name && kept.get(name);
  if (before) return before.toString();
  const probe = probeRule(css, usage);
  // Loaded where a sheet has to be purged again.
  const { PurgeCSS } = await import("purgecss");
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: "pages", extension: "pages" }, ...scripts.map((raw) => ({ raw, extension: "js" }))],
    css: [{ raw: css + probe }],
    extractors: [{ extensions: [".pages"], extractor: () => pages }],
    safelist: {
      standard: [...SCRIPTED_CLASSES, ...STATES, ...keep],
      keyframes: animationsUsedElsewhere(usage),
    },
    dynamicAttributes: [...DYNAMIC_ATTRIBUTES],
    variables: true,
    keyframes: true,
    fontFace: !otherSheets.some((sheet) => /font(-family)?\s*:/.test(sheet)),
  });
  const purged = result?.css.replace(probe, () => "") ?? "";
  if (name) kept.set(name, Buffer.from(purged));
  return purged;
}
