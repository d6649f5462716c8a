import type { AgendaEvent, AgendaSite } from "../event.ts";

/**
 * The identifier of an event in calendars (RFC 5545 §3.8.4.7): from the slug and the host of the site, for
 * ever. There is no "/" in it: Nextcloud does not show a subscription that has one (nextcloud/server#19980),
 * and CalDAV programs make a file name of it.
 *
 * @example eventUid("journee-2024", { uidHost: "www.exemple.gouv.fr" })
 * // => "agenda.journee-2024@www.exemple.gouv.fr"
 */
export function eventUid(id: string, { uidHost }: Pick<AgendaSite, "uidHost">): string {
  return `agenda.${id}@${uidHost}`;
}

/**
 * The identifier of a part of an event, a session or one of its dates: the one of its event with its key (see
 * `session-keys.ts`).
 *
 * @example partUid("journee-2024", "pause-2", { uidHost: "www.exemple.gouv.fr" })
 * // => "agenda.journee-2024.pause-2@www.exemple.gouv.fr"
 */
export function partUid(id: string, key: string, { uidHost }: Pick<AgendaSite, "uidHost">): string {
  return `agenda.${id}.${key}@${uidHost}`;
}

/** The identifier of the date on which an event stands: that of the event when it has one date for good. */
export function dateUid(
  { id, key }: Pick<AgendaEvent, "id" | "key">,
  site: Pick<AgendaSite, "uidHost">,
): string {
  return key === undefined ? eventUid(id, site) : partUid(id, key, site);
}
