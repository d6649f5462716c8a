import { XMLParser, XMLValidator } from "fast-xml-parser";

/** A piece of XML: an element with children, its text, or nothing. */
export type Xml = { [name: string]: Xml | undefined } & Xml[] & string;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ["item", "category", "url", "sitemap", "Url"].includes(name),
});

/**
 * Reads a piece of XML: attributes are named `@name`, what can repeat is a list.
 *
 * @throws Error that says where it is not well-formed
 */
export function readXml(source: string): Xml {
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new Error(`not well-formed, line ${valid.err.line}: ${valid.err.msg}`);
  return parser.parse(source) as Xml;
}
