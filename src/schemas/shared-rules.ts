import { type CalendarDate, dayOf } from "../domain/time/calendar-date.ts";
import { HOME_ZONE } from "../site.zone.ts";
import { isInOrder, type When, written } from "./date-order.ts";
import { type DateFault, existingHours } from "./existing-hours.ts";

interface SharedDates {
  publishedAt: When;
  updatedAt?: When | undefined;
  changes: { date: CalendarDate }[];
  expiresAt?: CalendarDate | undefined;
  replacedBy?: unknown;
  lang: string;
  translationOf?: unknown;
}

/** Rules between shared keys: each returns the key at fault and its sentence. */
export function sharedRules(data: SharedDates): DateFault[] {
  const { publishedAt, updatedAt, expiresAt } = data;
  const faults = existingHours(
    [
      { path: ["publishedAt"], value: publishedAt },
      { path: ["updatedAt"], value: updatedAt },
    ],
    HOME_ZONE,
  );
  const publication = written(publishedAt);
  if (updatedAt && !isInOrder(publishedAt, updatedAt)) {
    faults.push({
      path: ["updatedAt"],
      message: `mise à jour le ${written(updatedAt)}, avant la publication du ${publication}. Corrigez l’une des deux dates.`,
    });
  }
  if (data.changes.length > 0 && !updatedAt) {
    faults.push({
      path: ["changes"],
      message: `des modifications sont décrites sans date de mise à jour. Ajoutez « updatedAt: ${data.changes[0]?.date} ».`,
    });
  }
  for (const [index, { date }] of data.changes.entries()) {
    const path = ["changes", index, "date"];
    if (!isInOrder(publishedAt, date)) {
      const message = `modification du ${date}, avant la publication du ${publication}. Corrigez l’une des deux dates.`;
      faults.push({ path, message });
    } else if (updatedAt && !isInOrder(date, updatedAt)) {
      const message = `modification du ${date}, après la dernière mise à jour (${written(updatedAt)}). Écrivez « updatedAt: ${date} », ou corrigez cette date.`;
      faults.push({ path, message });
    }
  }
  if (expiresAt && expiresAt <= dayOf(publishedAt)) {
    const before = expiresAt < dayOf(publishedAt) ? "avant" : "le jour de";
    faults.push({
      path: ["expiresAt"],
      message: `retrait le ${expiresAt}, ${before} la publication du ${publication}. Corrigez l’une des deux dates.`,
    });
  }
  if (data.replacedBy && !expiresAt) {
    faults.push({
      path: ["replacedBy"],
      message:
        "remplaçante sans date de retrait. Ajoutez « expiresAt », le jour où elle prend la place de cette page.",
    });
  }
  if (data.translationOf && data.lang === "fr") {
    faults.push({
      path: ["translationOf"],
      message: "traduction sans langue. Ajoutez la langue de cette page, par exemple « lang: en ».",
    });
  }
  return faults;
}
