/** How a language writes weights: its `Intl` name, and units of a thousand millions, a million, a thousand, and one. */
export interface ByteWords {
  locale: string;
  units: readonly [string, string, string, one: string, several: string];
}

export const FRENCH_BYTES: ByteWords = { locale: "fr-FR", units: ["Go", "Mo", "ko", "octet", "octets"] };

/**
 * A weight in units of a thousand bytes.
 *
 * @example formatBytes(1_234_567) // => "1,2 Mo"
 */
export function formatBytes(bytes: number, { locale, units }: ByteWords = FRENCH_BYTES): string {
  const [giga, mega, kilo, one, several] = units;
  const [unit, divisor] =
    bytes >= 1e9
      ? [giga, 1e9]
      : bytes >= 1e6
        ? [mega, 1e6]
        : bytes >= 1e3
          ? [kilo, 1e3]
          : [bytes > 1 ? several : one, 1];
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / divisor);
  return `${value.replaceAll("\u202F", "\u00A0")}\u00A0${unit}`;
}
