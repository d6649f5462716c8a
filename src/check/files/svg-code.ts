import { decodeHTML } from "entities";

/** What runs, or brings what runs, in a drawing opened by itself. */
const CODE =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|[\s"'/]on[a-z]+\s*=|javascript:|data:text\/html|<!ENTITY\b|<\?xml-stylesheet\b|<(?:[\w-]+:)?(?:set|animate)\b[^>]*attributeName\s*=\s*["']?(?:xlink:)?(?:href|on)/i;

/**
 * The first thing of an SVG that could run a script, however it is written: entities are read, and what browsers skip
 * in an address is skipped.
 *
 * @param bytes the file, read as Latin-1
 * @example svgCode('<svg><a href="java&#115;cript:alert(1)"/></svg>') // => "javascript:"
 */
export function svgCode(bytes: string): string | undefined {
  const read = decodeHTML(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these in an address.
  const skipped = read.replaceAll(/[\x00-\x08\t\n\r]+(?=[a-z:]+)/gi, "");
  return (CODE.exec(read) ?? /javascript:/i.exec(skipped))?.[0].replace(/^["'/]/, "").trim();
}
