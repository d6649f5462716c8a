/**
 * A weight in French units of a thousand bytes.
 *
 * @example formatBytes(1_234_567) // => "1,2 Mo"
 */
export function formatBytes(bytes: number): string {
  const [unit, divisor] =
    bytes >= 1e9
      ? ["Go", 1e9]
      : bytes >= 1e6
        ? ["Mo", 1e6]
        : bytes >= 1e3
          ? ["ko", 1e3]
          : [bytes > 1 ? "octets" : "octet", 1];
  const value = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 }).format(bytes / Number(divisor));
  return `${value.replaceAll("\u202F", "\u00A0")}\u00A0${unit}`;
}
