import type { EventState } from "./state-at.ts";

/** What a badge says of an event, the most important first. */
export const EVENT_BADGES = [
  "cancelled",
  "postponed",
  "rescheduled",
  "moved-online",
  "today",
  "in-progress",
  "past",
  "full",
  "closing-soon",
  "closing-today",
] as const;
export type EventBadge = (typeof EVENT_BADGES)[number];

const REGISTRATION_BADGES = ["full", "closing-soon", "closing-today"] as const;

/**
 * The badges of an event, the most important first. An event that does not take place has no other badge; one
 * that is over is only past: what became of it before helps nobody any more.
 *
 * @example badgesOf({ phase: "today", status: "moved-online", registration: "full" })
 * // => ["moved-online", "today", "full"]
 */
export function badgesOf({ phase, status, registration }: EventState): EventBadge[] {
  if (status === "cancelled" || status === "postponed") return [status];
  if (phase === "past") return ["past"];
  const badges: EventBadge[] = status === "scheduled" ? [] : [status];
  if (phase !== "upcoming") badges.push(phase);
  const told = REGISTRATION_BADGES.find((badge) => badge === registration);
  if (told) badges.push(told);
  return badges;
}
