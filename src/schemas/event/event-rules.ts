import { type CalendarDate, hasTime, type LocalDateTime } from "../../domain/time/calendar-date.ts";
import { isTimeZone, localTimeKind } from "../../domain/time/zone.ts";

interface Fault {
  path: PropertyKey[];
  message: string;
}

type When = CalendarDate | LocalDateTime;

interface Dated {
  start: When;
  end?: When | undefined;
  timeZone: string;
}

interface Placed {
  attendance: string;
  location?: unknown;
  online?: unknown;
}

interface Announced {
  status: string;
  attendance: string;
  previousStart?: string | undefined;
  price?: string | undefined;
  free?: boolean | undefined;
  series?: string | undefined;
  edition?: number | undefined;
}

interface Programmed {
  programme: readonly { id?: string | undefined }[];
}

/** Rules between the keys of an event: each returns the key at fault and its sentence. */
export function eventRules(data: Dated & Placed & Announced & Programmed): Fault[] {
  return [...periodRules(data), ...placeRules(data), ...statusRules(data), ...programmeRules(data)];
}

function periodRules(data: Dated): Fault[] {
  const faults: Fault[] = [];
  const { start, end, timeZone } = data;
  if (end && hasTime(start) !== hasTime(end)) {
    faults.push({
      path: ["end"],
      message: `« start » est ${hasTime(start) ? "une date avec heure" : "une date sans heure"} et « end » non. Écrivez les deux de la même façon.`,
    });
  } else if (end && (hasTime(start) ? end <= start : end < start)) {
    faults.push({
      path: ["end"],
      message: `la fin (${end.replace("T", " ")}) n’est pas après le début (${start.replace("T", " ")}). Corrigez « start » ou « end ».`,
    });
  }
  for (const [key, value] of [
    ["start", start],
    ["end", end],
  ] as const) {
    if (!value || !hasTime(value) || !isTimeZone(timeZone)) continue;
    const kind = localTimeKind(value, timeZone);
    if (kind === "unique") continue;
    faults.push({
      path: [key],
      message:
        kind === "gap"
          ? `l’heure ${value.replace("T", " ")} n’existe pas (passage à l’heure d’été). Écrivez une heure plus tard.`
          : `l’heure ${value.replace("T", " ")} existe deux fois (passage à l’heure d’hiver). Choisissez une autre heure.`,
    });
  }
  return faults;
}

function placeRules(data: Placed): Fault[] {
  if (data.attendance !== "online" && !data.location) {
    return [
      {
        path: ["location"],
        message:
          "événement sur place sans lieu. Ajoutez « location: » avec « name: » et « city: », ou écrivez « attendance: online ».",
      },
    ];
  }
  if (data.attendance === "online" && data.location) {
    return [
      {
        path: ["attendance"],
        message:
          "événement à distance avec un lieu. Écrivez « attendance: hybrid », ou retirez « location: ».",
      },
    ];
  }
  if (data.attendance === "onsite" && data.online) {
    return [
      {
        path: ["attendance"],
        message:
          "événement sur place avec une visioconférence. Écrivez « attendance: hybrid », ou retirez « online: ».",
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
          ? "événement déplacé sans son ancienne date. Ajoutez « previousStart: » avec le début prévu auparavant."
          : "ancienne date sur un événement qui n’est pas déplacé. Écrivez « status: rescheduled », ou retirez « previousStart ».",
    });
  }
  if (data.status === "moved-online" && data.attendance !== "online") {
    faults.push({
      path: ["attendance"],
      message: "événement passé en ligne : écrivez « attendance: online ».",
    });
  }
  if (data.price !== undefined && data.free === true) {
    faults.push({
      path: ["price"],
      message: "un prix sur un événement gratuit. Retirez « price » ou « free ».",
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
