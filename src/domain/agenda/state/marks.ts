import type { EventStatus } from "../../../schemas/event/agenda.ts";
import type { EventState } from "./state-at.ts";

/** What a badge says of an event. */
export type Mark =
  | Exclude<EventStatus, "scheduled">
  | "today"
  | "in-progress"
  | "past"
  | "full"
  | "closing-soon";

/** Every mark, the most important first. */
export const MARKS: readonly Mark[] = [
  "cancelled",
  "postponed",
  "rescheduled",
  "moved-online",
  "today",
  "in-progress",
  "past",
  "full",
  "closing-soon",
];

/**
 * The marks of an event, the most important first. An event that does not take place has no other mark; one
 * that is over is only past: what became of it before helps nobody any more.
 *
 * @example marksOf({ phase: "today", status: "moved-online", registration: "full" })
 * // => ["moved-online", "today", "full"]
 */
export function marksOf({ phase, status, registration }: EventState): Mark[] {
  if (status === "cancelled" || status === "postponed") return [status];
  if (phase === "past") return ["past"];
  const marks: Mark[] = status === "scheduled" ? [] : [status];
  if (phase !== "upcoming") marks.push(phase);
  if (registration === "full" || registration === "closing-soon") marks.push(registration);
  return marks;
}
