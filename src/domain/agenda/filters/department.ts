import { DEPARTMENT_NAMES } from "../../../strings/fr/departments.ts";
import type { Label } from "../event.ts";

/**
 * The département of a postal code: its two first digits, three overseas; Corsica, which shares « 20 », is cut at
 * 20200 (Bastia). Some forty communes are served from the département next to theirs, and are counted there. A
 * code of no département gives nothing.
 *
 * @example departmentOf("75007") // => { id: "75", label: "Paris (75)" }
 */
export function departmentOf(postalCode: string): Label | undefined {
  const code = codeOf(postalCode);
  const name = DEPARTMENT_NAMES[code];
  return name === undefined ? undefined : { id: code.toLowerCase(), label: `${name} (${code})` };
}

function codeOf(postalCode: string): string {
  if (postalCode.startsWith("20")) return postalCode < "20200" ? "2A" : "2B";
  return postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2);
}
