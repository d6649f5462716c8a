import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { fr, type Words } from "../../../strings/fr.ts";
import { formatTime } from "../../text/format-date.ts";
import { formatHomeHour, formatMoment } from "../../text/format-when.ts";
import { addDays } from "../../time/add-days.ts";
import { hasTime, type LocalDateTime } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { eventStateAt } from "./state.ts";
import { INVITING, type RegistrationState } from "./state-at.ts";

type Registration = NonNullable<AgendaData["registration"]>;

/** What is said of the registration of an event in one of its states. */
export interface RegistrationNotice {
  state: RegistrationState;
  /** What holds as long as the state does, a sentence each. */
  facts: string[];
  /** What the present adds; none while one can register without haste. */
  notice: string | undefined;
  /** Whether one can register now: an event that is off, full or over invites nobody. */
  invites: boolean;
  /** Where to register, only while one can. */
  url: string | undefined;
}

/** The states that the registration of an event can be in, one after the other; none without registration. */
export function registrationStates({
  registration,
  status,
}: Pick<AgendaData, "registration" | "status">): RegistrationState[] {
  if (!registration) return [];
  if (status === "cancelled" || status === "postponed") return [status];
  const { opensAt, closesAt, full } = registration;
  const states: (RegistrationState | false | undefined)[] = full
    ? ["full"]
    : [
        opensAt && "opening",
        "open",
        ...(closesAt ? (["closing-soon", "closing-today", "closed"] as const) : []),
      ];
  return [...states, "over" as const].filter((state) => typeof state === "string");
}

/** The one rule of what a state of registration says, for every output; nothing without registration. */
export function registrationNotice(
  { registration, timeZone }: Pick<AgendaData, "registration" | "timeZone">,
  state: RegistrationState,
  words: Words,
): RegistrationNotice | undefined {
  if (!registration) return undefined;
  const invites = INVITING.includes(state);
  return {
    state,
    facts: factsOf(registration, state, timeZone, words),
    notice: noticeOf(registration, state, timeZone, words),
    invites,
    url: invites ? registration.url : undefined,
  };
}

/**
 * What an output says of the registration when nothing keeps it true after the build (feeds, calendars,
 * data): its dates, never « today » nor « soon ».
 */
export function registrationAt(
  { data, period }: { data: AgendaData; period: Period },
  now: Temporal.Instant,
  words: Words = fr,
): RegistrationNotice | undefined {
  const { registration: state } = eventStateAt(data, period, now);
  return registrationNotice(data, INVITING.includes(state) ? "open" : state, words);
}

/** Whether an address is one where people register for an event; its scheme, fragment and last slash aside. */
export function leadsToRegistration(
  address: string,
  { registration }: Pick<AgendaData, "registration">,
): boolean {
  const { url, otherUrls = [] } = registration ?? {};
  return [url, ...otherUrls].some((one) => one !== undefined && addressKey(one) === addressKey(address));
}

function factsOf(
  registration: Registration,
  state: RegistrationState,
  timeZone: string,
  { event, dates }: Words,
): string[] {
  if (state === "cancelled" || state === "postponed") return [];
  const { required, closesAt, confirmBefore, capacityNote } = registration;
  const inviting = INVITING.includes(state);
  const rule = required
    ? event.registrationRequired
    : inviting || state === "opening"
      ? event.registrationOptional
      : undefined;
  const until =
    inviting && closesAt ? `, ${event.registrationUntil(formatMoment(closesAt, timeZone, dates))}` : "";
  return [
    rule && rule + until,
    inviting && confirmBefore && event.confirmBefore(formatMoment(confirmBefore, timeZone, dates)),
    capacityNote,
  ].filter((fact) => typeof fact === "string");
}

function noticeOf(
  { opensAt, closesAt }: Registration,
  state: RegistrationState,
  timeZone: string,
  { event, dates }: Words,
): string | undefined {
  const words = event.registrationState;
  const moment = (value: NonNullable<Registration["closesAt"]>) => formatMoment(value, timeZone, dates);
  switch (state) {
    case "opening":
      return opensAt && words.opening(moment(opensAt), closesAt && moment(closesAt));
    case "closing-soon":
      return closesAt && words.closingSoon(moment(closesAt));
    case "closing-today":
      return closesAt && words.closingToday(closingHour(closesAt, timeZone, { event, dates }));
    case "closed":
      return closesAt && words.closed(moment(closesAt));
    case "none":
    case "open":
      return undefined;
    default:
      return words[state];
  }
}

/** The hour of the present day at home: a day counts whole, until midnight in the zone of its event. */
function closingHour(
  closesAt: NonNullable<Registration["closesAt"]>,
  timeZone: string,
  { event, dates }: Pick<Words, "event" | "dates">,
): string {
  const until = hasTime(closesAt) ? closesAt : (`${addDays(closesAt, 1)}T00:00` as LocalDateTime);
  const hour = formatHomeHour(until, timeZone, dates);
  return hour === formatTime("00:00", dates) ? event.midnight : hour;
}

function addressKey(address: string): string {
  const { host, pathname, search } = new URL(address, "https://site.invalid");
  return host + pathname.replace(/\/$/, "") + search;
}
