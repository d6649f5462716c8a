import { hasTime, parseLocalTime, parseMoment } from "../../../domain/time/calendar-date.ts";
import { type EventHours, endsSoonAfter } from "../../../domain/time/session-hours.ts";
import { atHome } from "../../../domain/time/zone.ts";
import { canonicalZone } from "../../../domain/time/zone-name.ts";
import { sessionFault, sessionMoments } from "../../../schemas/event/session-rules.ts";
import { existingHours } from "../../../schemas/existing-hours.ts";
import { HOME_ZONE } from "../../../site.zone.ts";
import type { Fault } from "../../problem.ts";
import { attributePlace } from "../../read/mdx/attributes.ts";
import { attributeOf, elementsOf } from "../../read/mdx/node.ts";
import type { Rule } from "../entry/entry.ts";

/**
 * The hours of the sessions that the text of an event holds obey the rules of its programme. They have no zone of
 * their own, so that they are hours of home.
 */
export const bodySessions: Rule = ({ collection, raw, tree, source }) => {
  const events = openingsOf(raw);
  const [event] = events;
  const timeZone = canonicalZone(String(raw.timeZone ?? HOME_ZONE));
  if (collection !== "agenda" || event === undefined || timeZone === undefined) return [];
  return elementsOf(tree).flatMap((node): Fault[] => {
    if (node.name !== "Session") return [];
    const session = {
      start: hour(attributeOf(node, "start")),
      end: hour(attributeOf(node, "end")),
      format: attributeOf(node, "format"),
    };
    const at = (key: string, message: string) => ({
      ...attributePlace(source, node, key),
      message: `<Session> : ${key} : ${message}`,
    });
    const { start, end } = session;
    // Hours that are exchanged are a fault of the component, in any text.
    if (start && end && !endsSoonAfter(start, end)) return [];
    const dates = sessionMoments(session, event).map(({ key, value }) => ({ path: [key], value }));
    if (dates.some(({ value }) => value && hasTime(value) && atHome(value, timeZone) !== value))
      return [at("start", ELSEWHERE)];
    const fault = events.map((one) => sessionFault(session, one)).find((one) => one !== undefined);
    return [
      ...(fault ? [at(fault.key, fault.message)] : []),
      ...existingHours(dates, timeZone).map(({ path, message }) => at(String(path[0]), message)),
    ];
  });
};

/** When the event starts and ends, each time it takes place. */
function openingsOf(raw: Readonly<Record<string, unknown>>): EventHours[] {
  const dates: unknown[] = Array.isArray(raw.dates) && raw.dates.length > 0 ? raw.dates : [raw];
  return dates.flatMap((date) => {
    const { start, end } = (date ?? {}) as Record<string, unknown>;
    const opening = parseMoment(start);
    return opening ? [{ start: opening, end: parseMoment(end) }] : [];
  });
}

const ELSEWHERE =
  "l’évènement a son propre fuseau, que cette heure ne dit pas. Écrivez ses séquences dans le champ « programme » de l’en-tête.";

function hour(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseLocalTime(text.trim());
}
