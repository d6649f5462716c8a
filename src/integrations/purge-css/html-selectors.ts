/** What selectors can name in a page. Each set grows from page to page. */
export interface PageNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributeNames: Set<string>;
  attributeValues: Set<string>;
  /** Custom properties that inline styles read. */
  variables: Set<string>;
  /** Tags that were read: most are in every page. */
  read: Set<string>;
}

/** Names to fill with `collectPageNames`. */
export function emptyPageNames(): PageNames {
  return {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributeNames: new Set(),
    attributeValues: new Set(),
    variables: new Set(),
    read: new Set(),
  };
}

const TAG = /<[a-zA-Z][\w:-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const NAME = /^<([\w:-]+)/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Tags to remember: those of a few pages, which all share. */
const MOST_TAGS = 5000;
/** Attributes whose values are many and name nothing a rule could ask for. */
const PROSE = new Set([
  ..."href src srcset alt title content d aria-label data-value datetime id for".split(" "),
  ..."aria-labelledby aria-describedby aria-controls".split(" "),
]);

/**
 * Adds what a page holds to the names. The text of the page is no name: « card » in a sentence keeps no rule.
 * Elements inside `<template>`, comments and `<noscript>` count: scripts or their absence bring them out.
 *
 * @param html the page with a sign a byte (`latin1`), which reads twice as fast as a text
 * @example collectPageNames('<p class="fr-text--lead">', names); names.classes // => Set { "fr-text--lead" }
 */
export function collectPageNames(html: string, names: PageNames): void {
  if (html.includes("var("))
    for (const [, name = ""] of html.matchAll(/var\(\s*(--[\w-]+)/g)) names.variables.add(name);
  for (const whole of html.match(TAG) ?? []) {
    if (names.read.has(whole)) continue;
    const tag = Buffer.from(whole, "latin1");
    // A copy: a part of a page would keep the page.
    if (names.read.size < MOST_TAGS) names.read.add(tag.toString("latin1"));
    const own = tag.toString();
    const [start, name = ""] = NAME.exec(own) ?? [""];
    names.tags.add(name).add(name.toLowerCase());
    for (const [, name = "", double, single, bare] of own.slice(start.length, -1).matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? bare;
      names.attributeNames.add(name.toLowerCase());
      if (value === undefined) continue;
      if (name === "class") for (const word of value.split(/\s+/)) names.classes.add(word);
      else if (name === "id") names.ids.add(value);
      if (!PROSE.has(name)) names.attributeValues.add(value);
    }
  }
}
