import { hasTime } from "../domain/time/calendar-date.ts";
import { localTimeKind } from "../domain/time/zone.ts";
import { type When, written } from "./date-order.ts";

/** A date of an entry, where it is written. */
export interface EntryDate {
  path: PropertyKey[];
  value: When | undefined;
}

/** A fault of an entry, at the key it is written under. */
export interface DateFault {
  path: PropertyKey[];
  message: string;
}

/** A fault where something holds; none where it does not. */
export function faultIf(holds: unknown, path: PropertyKey[], message: string): DateFault[] {
  return holds ? [{ path, message }] : [];
}

/** The hours that do not exist in a zone, or exist twice, when its clocks change. */
export function existingHours(dates: readonly EntryDate[], timeZone: string): DateFault[] {
  return dates.flatMap(({ path, value }) => {
    const kind = value && hasTime(value) ? localTimeKind(value, timeZone) : "unique";
    if (kind === "unique") return [];
    const message =
      kind === "gap"
        ? `l’heure ${written(String(value))} n’existe pas (passage à l’heure d’été). Écrivez une heure plus tard.`
        : `l’heure ${written(String(value))} existe deux fois (passage à l’heure d’hiver). Choisissez une autre heure.`;
    return [{ path, message }];
  });
}
