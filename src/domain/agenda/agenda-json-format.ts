import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { Label } from "./event.ts";
import type { RegistrationState } from "./state/state-at.ts";

/**
 * The agenda for other programs, at `/agenda.json`. Version 1 is a promise: keys are only ever added, none
 * changes its meaning. Every key is always present; what is not known is `null`.
 */
export interface AgendaJson {
  version: 1;
  name: string;
  url: string;
  /** The calendar to subscribe to, which says the same. */
  calendar: string;
  licence: string;
  /** Instant at which this list was made, ISO 8601 in UTC. */
  generatedAt: string;
  /** Past events included, the first to start first. */
  events: AgendaJsonEvent[];
}

/**
 * One event of `/agenda.json`. Instants are ISO 8601 in UTC; days are civil days of `timeZone`. Of an event that has
 * several dates, what can differ from one to another is here that of the next one at `generatedAt`.
 */
export interface AgendaJsonEvent extends Omit<AgendaJsonDate, "note"> {
  /** The identifier of the event: in calendars too when it has one date. It never changes. */
  uid: string;
  url: string;
  calendar: string;
  title: string;
  summary: string;
  lang: AgendaData["lang"];
  publishedAt: string;
  updatedAt: string;
  /** Every date of the event, in order: one at least. */
  dates: AgendaJsonDate[];
  timeZone: string;
  free: boolean | null;
  price: string | null;
  category: Label;
  tags: Label[];
  series: Label | null;
  organizers: { name: string; url: string | null }[];
}

export interface AgendaJsonDate {
  /** The identifier of the date in calendars. */
  uid: string;
  /** What this date has of its own. */
  note: string | null;
  status: AgendaData["status"];
  statusNote: string | null;
  /** Former start of a rescheduled event: a day, or a local day and time. */
  previousStart: string | null;
  /** No hour is known: `firstDay` and `lastDay` say everything. */
  allDay: boolean;
  start: string;
  /** First instant after the event; `null` when no end was given. */
  end: string | null;
  firstDay: string;
  /** Last day, included. */
  lastDay: string;
  attendance: AgendaData["attendance"];
  place: {
    name: string;
    street: string | null;
    postalCode: string | null;
    city: string;
    latitude: number | null;
    longitude: number | null;
  } | null;
  online: { url: string | null; platform: string | null } | null;
  registration: {
    /**
     * Where it stands at `generatedAt`: `opening` (not open yet), `open`, `full`, `closed`, `over`, or the
     * `cancelled` or `postponed` of its event.
     */
    state: RegistrationState;
    /** Where to register; `null` as soon as nobody can any more. */
    url: string | null;
    required: boolean;
    full: boolean;
    opensAt: string | null;
    /** First instant after the registration. */
    closesAt: string | null;
    /** Instant before which those who come are asked to confirm it; it closes nothing. */
    confirmBefore: string | null;
  } | null;
}
