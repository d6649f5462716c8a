import type { AgendaData } from "../../../schemas/event/agenda.ts";
import type { AttendanceMode } from "../../../schemas/event/programme.ts";
import { PERIOD_NAMES } from "../../../strings/fr/calendar.ts";
import { ATTENDANCE_NAMES } from "../../../strings/fr/names.ts";
import { fr } from "../../../strings/fr.ts";
import { fold } from "../../text/fold.ts";
import type { AgendaEvent, Label } from "../event.ts";
import { departmentOf } from "./department.ts";
import { type EventFacets, type Facet, OPEN_REGISTRATION } from "./filters.ts";
import { PERIOD_PRESETS } from "./period-preset.ts";

/** One can come, or follow from afar: a hybrid event answers to both. */
const ATTENDANCE = {
  onsite: { id: "sur-place", label: ATTENDANCE_NAMES.onsite },
  online: { id: "a-distance", label: ATTENDANCE_NAMES.online },
} as const;

/** What costs nothing. */
export const FREE_ENTRY: Label = { id: "gratuit", label: fr.event.free };
const OPEN: Label = { id: OPEN_REGISTRATION, label: fr.filters.openRegistration };

/** The periods to choose from. */
export const PERIOD_OPTIONS: readonly Label[] = PERIOD_PRESETS.map((id) => ({ id, label: PERIOD_NAMES[id] }));

/**
 * What an event answers to when it is filtered: plain texts, which `data-*` attributes can carry. Whether one can
 * register changes with the clock: the browser tells it.
 */
export function facetsOf(event: AgendaEvent): EventFacets {
  const { firstDay, lastDay } = event.period;
  const ids = (facet: Facet) => labelsOf(event, facet).map(({ id }) => id);
  return {
    category: ids("category"),
    tag: ids("tag"),
    attendance: ids("attendance"),
    place: ids("place"),
    department: ids("department"),
    price: ids("price"),
    registration: [],
    firstDay,
    lastDay,
  };
}

/** The options of a facet among some events, in the alphabetical order of their labels. */
export function facetOptions(events: readonly AgendaEvent[], facet: Facet): Label[] {
  const options = new Map(
    events.flatMap((event) => labelsOf(event, facet)).map(({ id, label }) => [id, { id, label }]),
  );
  return [...options.values()].sort((a, b) => a.label.localeCompare(b.label, "fr"));
}

/** Those of every date of the event; an event on one of them has those of that date. */
function labelsOf({ occurrences, category, tags }: AgendaEvent, facet: Facet): readonly Label[] {
  if (facet === "category") return [category];
  if (facet === "tag") return tags;
  const labels = occurrences.flatMap(({ data }) => dateLabels(data, facet));
  return [...new Map(labels.map((label) => [label.id, label])).values()];
}

function dateLabels(data: AgendaData, facet: Exclude<Facet, "category" | "tag">): readonly Label[] {
  if (facet === "place") return data.location ? [placeLabel(data.location.city)] : [];
  if (facet === "department") return departmentLabels(data.location?.postalCode);
  if (facet === "price") return data.free ? [FREE_ENTRY] : [];
  if (facet === "registration") return data.registration ? [OPEN] : [];
  return attendanceLabels(data.attendance);
}

/** The ways of taking part in an event. @example attendanceLabels("online") // => [{ id: "a-distance", … }] */
export function attendanceLabels(attendance: AttendanceMode): readonly Label[] {
  return attendance === "hybrid" ? [ATTENDANCE.onsite, ATTENDANCE.online] : [ATTENDANCE[attendance]];
}

/** The département of a postal code, if any. @example departmentLabels("75007") // => [{ id: "75", … }] */
export function departmentLabels(postalCode: string | undefined): readonly Label[] {
  const department = postalCode && departmentOf(postalCode);
  return department ? [department] : [];
}

/** @example placeLabel("Saint-Étienne") // => { id: "saint-etienne", label: "Saint-Étienne" } */
export function placeLabel(city: string): Label {
  return { id: fold(city).replaceAll(" ", "-"), label: city };
}
