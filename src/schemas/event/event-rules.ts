import { type When, written } from "../date-order.ts";
import type { DateFault as Fault } from "../existing-hours.ts";
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

function placeRules(data: Placed): Fault[] {
  if (data.attendance !== "online" && !data.location) {
    return [
      {
        path: ["location"],
        message:
          "évènement sur place sans lieu. Ajoutez « location: » avec « name: » et « city: », ou écrivez « attendance: online ».",
      },
    ];
  }
  if (data.attendance === "online" && data.location) {
    return [
      {
        path: ["attendance"],
        message:
          "évènement à distance avec un lieu. Écrivez « attendance: hybrid », ou retirez « location: ».",
      },
    ];
  }
  if (data.attendance === "onsite" && data.online) {
    return [
      {
        path: ["attendance"],
        message:
          "évènement sur place avec une visioconférence. Écrivez « attendance: hybrid », ou retirez « online: ».",
      },
    ];
  }
  return [];
}

function statusRules(data: Announced): Fault[] {
  const faults: Fault[] = [];
  if ((data.status === "rescheduled") !== (data.previousStart !== undefined)) {
    faults.push({
      path: ["previousStart"],
      message:
        data.status === "rescheduled"
          ? "évènement déplacé sans son ancienne date. Ajoutez « previousStart: » avec le début prévu auparavant."
          : "ancienne date sur un évènement qui n’est pas déplacé. Écrivez « status: rescheduled », ou retirez « previousStart ».",
    });
  }
  if (data.previousStart === data.start) {
    faults.push({
      path: ["previousStart"],
      message: `ancienne date (${written(data.start)}) égale à la nouvelle. Corrigez « previousStart » ou « start ».`,
    });
  }
  if (data.status === "moved-online" && data.attendance !== "online") {
    faults.push({
      path: ["attendance"],
      message: "évènement passé en ligne : écrivez « attendance: online ».",
    });
  }
  return faults;
}

function offerRules(data: Offered): Fault[] {
  const faults: Fault[] = [];
  if (data.price !== undefined && data.free === true) {
    faults.push({
      path: ["price"],
      message: "un prix sur un évènement gratuit. Retirez « price » ou « free ».",
    });
  }
  if (data.edition !== undefined && data.series === undefined) {
    faults.push({
      path: ["edition"],
      message: "numéro d’édition sans série. Ajoutez « series: », ou retirez « edition ».",
    });
  }
  return faults;
}

/** Two sessions of one name would have one address, and one identifier in calendars. */
function programmeRules({ programme }: Programmed): Fault[] {
  return programme.flatMap(({ id }, index) =>
    id !== undefined && programme.findIndex((other) => other.id === id) < index
      ? [
          {
            path: ["programme", index, "id"],
            message: `identifiant « ${id} » déjà donné à une autre séquence. Choisissez-en un autre.`,
          },
        ]
      : [],
  );
}
