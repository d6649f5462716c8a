import { type When, written } from "../date-order.ts";
import { type DateFault as Fault, faultIf } from "../existing-hours.ts";
import { type EventDates, eventDateRules } from "./event-date-rules.ts";

interface Placed {
  attendance: string;
  location?: unknown;
  online?: unknown;
}

interface Announced {
  status: string;
  attendance: string;
  start: When;
  previousStart?: When | undefined;
}

interface Offered {
  price?: string | undefined;
  free?: boolean | undefined;
  series?: string | undefined;
  edition?: number | undefined;
}

interface Programmed {
  programme: readonly { id?: string | undefined }[];
}

/** Rules between the keys of an event: each returns the key at fault and its sentence. */
export function eventRules(data: EventDates & Placed & Announced & Offered & Programmed): Fault[] {
  return [...dateRules(data), ...wholeRules(data)];
}

/** What holds of an event on one date. */
export function dateRules(data: EventDates & Placed & Announced): Fault[] {
  return [...eventDateRules(data), ...placeRules(data), ...statusRules(data)];
}

/** What holds of an event whenever it takes place. */
export function wholeRules(data: Offered & Programmed): Fault[] {
  return [...offerRules(data), ...programmeRules(data)];
}

function placeRules({ attendance, location, online }: Placed): Fault[] {
  return [
    ...faultIf(
      attendance !== "online" && !location,
      ["location"],
      "évènement sur place sans lieu. Ajoutez « location: » avec « name: » et « city: », ou écrivez « attendance: online ».",
    ),
    ...faultIf(
      attendance === "online" && location,
      ["attendance"],
      "évènement à distance avec un lieu. Écrivez « attendance: hybrid », ou retirez « location: ».",
    ),
    ...faultIf(
      attendance === "onsite" && location && online,
      ["attendance"],
      "évènement sur place avec une visioconférence. Écrivez « attendance: hybrid », ou retirez « online: ».",
    ),
  ];
}

function statusRules({ status, attendance, start, previousStart }: Announced): Fault[] {
  const isMoved = status === "rescheduled";
  return [
    ...faultIf(
      isMoved && previousStart === undefined,
      ["previousStart"],
      "évènement déplacé sans son ancienne date. Ajoutez « previousStart: » avec le début prévu auparavant.",
    ),
    ...faultIf(
      !isMoved && previousStart !== undefined,
      ["previousStart"],
      "ancienne date sur un évènement qui n’est pas déplacé. Écrivez « status: rescheduled », ou retirez « previousStart ».",
    ),
    ...faultIf(
      previousStart === start,
      ["previousStart"],
      `ancienne date (${written(start)}) égale à la nouvelle. Corrigez « previousStart » ou « start ».`,
    ),
    ...faultIf(
      status === "moved-online" && attendance !== "online",
      ["attendance"],
      "évènement passé en ligne : écrivez « attendance: online ».",
    ),
  ];
}

function offerRules({ price, free, series, edition }: Offered): Fault[] {
  return [
    ...faultIf(
      price !== undefined && free,
      ["price"],
      "un prix sur un évènement gratuit. Retirez « price » ou « free ».",
    ),
    ...faultIf(
      edition !== undefined && series === undefined,
      ["edition"],
      "numéro d’édition sans série. Ajoutez « series: », ou retirez « edition ».",
    ),
  ];
}

/** Two sessions of one name would have one address, and one identifier in calendars. */
function programmeRules({ programme }: Programmed): Fault[] {
  return programme.flatMap(({ id }, index) =>
    faultIf(
      id !== undefined && programme.findIndex((other) => other.id === id) < index,
      ["programme", index, "id"],
      `identifiant « ${id} » déjà donné à une autre séquence. Choisissez-en un autre.`,
    ),
  );
}
