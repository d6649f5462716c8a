import ICAL from "ical.js";

/** A property in jCal (RFC 7265 §3.4): name, parameters, type of its value, values. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | string[])[],
];

/** A component in jCal (RFC 7265 §3.3): name, properties, components. */
export type Component = [name: string, properties: Property[], components: Component[]];

// The space that begins a continuation is one of the 75 octets of a line (RFC 5545 §3.1): ical.js does not count it.
ICAL.foldLength = 74;
// Texts, which ical.js does not know (RFC 7986 §5.1 and what came before it).
for (const name of ["name", "x-wr-calname", "x-wr-caldesc"])
  ICAL.design.icalendar.property[name] = { defaultType: "text" };

/**
 * A property of one or more values; a parameter without value is left out. ical.js escapes texts, quotes
 * parameters (RFC 6868) and says the types that are not those of the property.
 *
 * @param type as RFC 7265 names it; "unknown" writes the value as it is, without its type
 * @example property("conference", href, "uri", { label }) // => ["conference", { label: "Visio" }, "uri", "https://…"]
 */
export function property(
  name: string,
  value: string | readonly string[],
  type = "text",
  parameters: Readonly<Record<string, string | undefined>> = {},
): Property {
  const given = Object.entries(parameters).flatMap(([key, text]) => (text ? [[key, clean(text)]] : []));
  return [name, Object.fromEntries(given), type, ...[value].flat().map(clean)];
}

/** The text of a component (RFC 5545): lines of 75 octets at most, each ended. */
export function icalendar(component: Component): string {
  return ICAL.stringify(component);
}

/** Without control characters, which no value may hold (RFC 5545 §3.1, CONTROL), nor halves of surrogate pairs. */
function clean(text: string): string {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, "\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
  return lines.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
}
