import type { HtmlElement } from "./node.ts";

/** Attributes that mean something outside the site, with the elements they are kept on; on any by default. */
const KEPT: Readonly<Record<string, readonly string[] | undefined>> = {
  href: ["a"],
  src: ["img", "audio", "video"],
  alt: ["img"],
  width: ["img", "video"],
  height: ["img", "video"],
  controls: ["audio", "video"],
  title: ["abbr", "dfn"],
  lang: undefined,
  dir: undefined,
  datetime: ["time", "del", "ins"],
  cite: ["blockquote", "q", "del", "ins"],
  start: ["ol"],
  reversed: ["ol"],
  colspan: ["td", "th"],
  rowspan: ["td", "th"],
  scope: ["th"],
};

const ADDRESSES = new Set(["href", "src", "cite"]);

/** Addresses that do something instead of leading somewhere. */
const ACTIVE = /^\s*(?:javascript|data|vbscript):/i;

/**
 * The attributes of an element that go out in a feed, their addresses whole.
 *
 * @param page the address of the page, against which the others are made absolute
 */
export function plainAttributes({ name, attributes }: HtmlElement, page: URL): Record<string, string> {
  const kept = Object.entries(attributes).filter(([attribute, value]) => {
    if (!(attribute in KEPT) || (ADDRESSES.has(attribute) && ACTIVE.test(value))) return false;
    return KEPT[attribute]?.includes(name) ?? true;
  });
  return Object.fromEntries(
    kept.map(([attribute, value]) => [
      attribute,
      ADDRESSES.has(attribute) ? (URL.parse(value, page)?.href ?? value) : value,
    ]),
  );
}
