import type { AgendaSite } from "../event.ts";

/**
 * The identifier of an event in calendars (RFC 5545 §3.8.4.7): from the slug and the host of the site, for
 * ever. There is no "/" in it: Nextcloud does not show a subscription that has one (nextcloud/server#19980),
 * and CalDAV programs make a file name of it.
 *
 * @example eventUid("journee-2024", { uidHost: "www.numerique.gouv.fr" })
 * // => "agenda.journee-2024@www.numerique.gouv.fr"
 */
export function eventUid(id: string, { uidHost }: Pick<AgendaSite, "uidHost">): string {
  return `agenda.${id}@${uidHost}`;
}

/**
 * The identifier of a session: the one of its event with its key (see `session-keys.ts`).
 *
 * @example sessionUid("journee-2024", "pause-2", { uidHost: "www.numerique.gouv.fr" })
 * // => "agenda.journee-2024.pause-2@www.numerique.gouv.fr"
 */
export function sessionUid(id: string, key: string, { uidHost }: Pick<AgendaSite, "uidHost">): string {
  return `agenda.${id}.${key}@${uidHost}`;
}
