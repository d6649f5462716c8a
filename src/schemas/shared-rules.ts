import { type CalendarDate, dayOf } from "../domain/time/calendar-date.ts";
import { HOME_ZONE } from "../site.zone.ts";
import { isInOrder, type When, written } from "./date-order.ts";
import { type DateFault, existingHours, faultIf } from "./existing-hours.ts";

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
  const { publishedAt, updatedAt, changes, expiresAt } = data;
  const dates = [
    { path: ["publishedAt"], value: publishedAt },
    { path: ["updatedAt"], value: updatedAt },
  ];
  const publication = written(publishedAt);
  return [
    ...existingHours(dates, HOME_ZONE),
    ...faultIf(
      updatedAt && !isInOrder(publishedAt, updatedAt),
      ["updatedAt"],
      `mise à jour le ${written(updatedAt ?? "")}, avant la publication du ${publication}. Corrigez l’une des deux dates.`,
    ),
    ...faultIf(
      changes.length > 0 && !updatedAt,
      ["changes"],
      `des modifications sont décrites sans date de mise à jour. Ajoutez « updatedAt: ${changes[0]?.date} ».`,
    ),
    ...changes.flatMap(({ date }, index) => {
      const path = ["changes", index, "date"];
      if (!isInOrder(publishedAt, date)) {
        const message = `modification du ${date}, avant la publication du ${publication}. Corrigez l’une des deux dates.`;
        return [{ path, message }];
      }
      return faultIf(
        updatedAt && !isInOrder(date, updatedAt),
        path,
        `modification du ${date}, après la dernière mise à jour (${written(updatedAt ?? "")}). Écrivez « updatedAt: ${date} », ou corrigez cette date.`,
      );
    }),
    ...faultIf(
      expiresAt && expiresAt <= dayOf(publishedAt),
      ["expiresAt"],
      `retrait le ${expiresAt}, ${expiresAt === dayOf(publishedAt) ? "le jour de" : "avant"} la publication du ${publication}. Corrigez l’une des deux dates.`,
    ),
    ...faultIf(
      data.replacedBy && !expiresAt,
      ["replacedBy"],
      "remplaçante sans date de retrait. Ajoutez « expiresAt », le jour où elle prend la place de cette page.",
    ),
    ...faultIf(
      data.translationOf && data.lang === "fr",
      ["translationOf"],
      "traduction sans langue. Ajoutez la langue de cette page, par exemple « lang: en ».",
    ),
  ];
}
