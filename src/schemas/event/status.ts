/** What became of an event, or of one of its dates (schema.org/EventStatusType). */
export const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled", "moved-online"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
