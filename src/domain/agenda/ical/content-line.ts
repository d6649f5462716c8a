/** Longest line in octets, without its line break (RFC 5545 §3.1). */
const LONGEST = 75;

/** A property parameter: its value, or nothing to leave it out. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * One content line, folded and ended (RFC 5545 §3.1). The value is written as it is: texts go through
 * `escapeText` first, addresses must not (§3.3.13 has no escaping).
 *
 * @example contentLine("SUMMARY", escapeText("Débats, ateliers")) // => "SUMMARY:Débats\\, ateliers\r\n"
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, text]) => `;${key}=${parameterValue(text)}`);
  return `${foldLine(`${name}${written.join("")}:${withoutControls(value)}`)}\r\n`;
}

/**
 * Escapes a TEXT value: backslash, semicolon, comma and line breaks (RFC 5545 §3.3.11).
 *
 * @example escapeText("a; b\nc") // => "a\\; b\\nc"
 */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n?|\n/g, "\\n");
}

/** A parameter value: quotes, carets and line breaks as RFC 6868 §3 writes them, in quotes where it must be. */
function parameterValue(text: string): string {
  const written = withoutControls(
    text
      .replaceAll("^", "^^")
      .replaceAll(/\r\n?|\n/g, "^n")
      .replaceAll('"', "^'"),
  );
  return /[:;,]/.test(written) ? `"${written}"` : written;
}

/** Control characters, which no value may hold (RFC 5545 §3.1, CONTROL), and halves of surrogate pairs. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000A-\u001F\u007F]/g, "");
}

/**
 * Folds a line so that none has more than 75 octets of UTF-8, never inside a character (RFC 5545 §3.1).
 *
 * @example foldLine("é".repeat(40)) // => "ééé…\r\n ééé": 74 octets, then 7 with the space
 */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
