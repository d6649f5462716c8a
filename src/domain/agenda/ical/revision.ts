import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { HOME_ZONE } from "../../../site.zone.ts";
import { instantOf } from "../../time/zone.ts";

/** Which state of an event a calendar holds. */
export interface Revision {
  created: Temporal.Instant;
  modified: Temporal.Instant;
  sequence: number;
}

type Dated = Pick<AgendaData, "publishedAt" | "updatedAt" | "changes" | "status">;

/**
 * The revision of an event, from its content alone. `modified` gives LAST-MODIFIED, and DTSTAMP too: without
 * METHOD, DTSTAMP is the time of the last revision (RFC 5545 §3.8.7.2). No change is
 * later than the last update: the schema sees to it.
 *
 * `sequence` is 0 at publication and grows with each revision (§3.8.7.4): it adds up the minutes from the
 * publication to the last update, the number of changes told, and one for an update and for a status that is
 * not "scheduled". Each term only grows as an editor goes on, so the sum does. An event that becomes
 * scheduled again needs a later `updatedAt` or a new change, which editors are asked for anyway.
 *
 * @example revisionOf({ publishedAt: "2024-05-28T15:48", updatedAt: "2024-06-12T10:00", changes: [change], … })
 * // => { created: 2024-05-28T13:48:00Z, modified: 2024-06-12T08:00:00Z, sequence: 21254 }
 */
export function revisionOf({ publishedAt, updatedAt, changes, status }: Dated): Revision {
  const created = instantOf(publishedAt, HOME_ZONE);
  const updated = instantOf(updatedAt ?? publishedAt, HOME_ZONE);
  // A day alone may be that of the publication, which has an hour.
  const modified = Temporal.Instant.compare(updated, created) > 0 ? updated : created;
  const minutes = Math.floor((modified.epochMilliseconds - created.epochMilliseconds) / 60_000);
  const marks = Number(updatedAt !== undefined) + Number(status !== "scheduled");
  return { created, modified, sequence: minutes + changes.length + marks };
}
