import type { EventStatus } from "../../../schemas/event/status.ts";

/** Where an event stands in time. `today`: starts later on its civil day, or at an hour nobody knows. */
export type Phase = "upcoming" | "today" | "in-progress" | "past";

/** Whether one can register, and if not, why. */
export type RegistrationState =
  | "none"
  | "opening"
  | "open"
  | "closing-soon"
  | "closing-today"
  | "full"
  | "closed"
  | "over"
  | "cancelled"
  | "postponed";

/** The period of an event in epoch milliseconds. */
export interface PeriodMillis {
  start: number;
  /** First instant after the event. */
  end: number;
  /** First instant of the civil day of the start, at home. */
  dayStart: number;
  /** Only the day is known (one whole day, or an hour and no end): one cannot say that it is in progress. */
  dayOnly: boolean;
}

/** When one can register, in epoch milliseconds. */
export interface RegistrationMillis {
  opens?: number | undefined;
  /** First instant after the registration. */
  closes?: number | undefined;
  /** First instant of the last civil day to register, at home. */
  lastDay?: number | undefined;
  full: boolean;
}

/** All that decides the state of an event: plain data, which HTML attributes can carry to browsers. */
export interface EventMoments {
  status: EventStatus;
  period: PeriodMillis;
  registration?: RegistrationMillis | undefined;
}

export interface EventState {
  phase: Phase;
  status: EventStatus;
  registration: RegistrationState;
}

/** The states in which one can register. */
export const INVITING: readonly RegistrationState[] = ["open", "closing-soon", "closing-today"];

/** A registration closes soon in its last three days: a weekend does not hide the last working day. */
export const CLOSING_SOON = 3 * 24 * 60 * 60 * 1000;

/**
 * The state of an event at an instant: the one rule of the pages, and of the browser that keeps them true
 * after the build. It needs no `Temporal`.
 *
 * @param now epoch milliseconds
 * @example stateAt(moments, Date.parse("2024-06-20T08:00:00Z")).phase // => "in-progress"
 */
export function stateAt(moments: EventMoments, now: number): EventState {
  return {
    phase: phaseAt(moments.period, now),
    status: moments.status,
    registration: registrationStateAt(moments, now),
  };
}

/** Whether an event is held at all, whenever that may be. */
export function takesPlace({ status }: Pick<EventState, "status">): boolean {
  return status !== "cancelled" && status !== "postponed";
}

/** Whether one can still come: only then is an event offered to calendars, and its online address followed. */
export function canAttend(state: Pick<EventState, "phase" | "status">): boolean {
  return state.phase !== "past" && takesPlace(state);
}

function phaseAt({ start, end, dayStart, dayOnly }: PeriodMillis, now: number): Phase {
  if (now >= end) return "past";
  if (now >= start && !dayOnly) return "in-progress";
  return now >= dayStart ? "today" : "upcoming";
}

function registrationStateAt({ status, period, registration }: EventMoments, now: number): RegistrationState {
  if (!registration) return "none";
  if (status === "cancelled" || status === "postponed") return status;
  if (now >= period.end) return "over";
  if (registration.full) return "full";
  const { opens, closes, lastDay = closes } = registration;
  if (opens !== undefined && now < opens) return "opening";
  if (closes === undefined || lastDay === undefined) return "open";
  if (now >= closes) return "closed";
  if (now >= lastDay) return "closing-today";
  return now >= closes - CLOSING_SOON ? "closing-soon" : "open";
}
