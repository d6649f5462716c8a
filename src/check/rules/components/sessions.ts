import { hasTime, parseLocalTime, parseMoment } from "../../../domain/time/calendar-date.ts";
import { endsSoonAfter } from "../../../domain/time/session-hours.ts";
import { inParis, PARIS } from "../../../domain/time/zone.ts";
import { canonicalZone } from "../../../domain/time/zone-name.ts";
import { sessionFault, sessionMoments } from "../../../schemas/event/session-rules.ts";
import { existingHours } from "../../../schemas/existing-hours.ts";
import type { Fault } from "../../problem.ts";
import { attributePlace } from "../../read/mdx/attributes.ts";
import { attributeOf, elementsOf } from "../../read/mdx/node.ts";
import type { Rule } from "../entry/entry.ts";

/**
 * The hours of the sessions that the text of an event holds obey the rules of its programme. They have no zone of
 * their own, so that they are hours of Paris.
 */
export const bodySessions: Rule = ({ collection, raw, tree, source }) => {
  const opening = parseMoment(raw.start);
  const timeZone = canonicalZone(String(raw.timeZone ?? PARIS));
  if (collection !== "agenda" || opening === undefined || timeZone === undefined) return [];
  const event = { start: opening, end: parseMoment(raw.end) };
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
    if (dates.some(({ value }) => value && hasTime(value) && inParis(value, timeZone) !== value))
      return [at("start", ELSEWHERE)];
    const fault = sessionFault(session, event);
    return [
      ...(fault ? [at(fault.key, fault.message)] : []),
      ...existingHours(dates, timeZone).map(({ path, message }) => at(String(path[0]), message)),
    ];
  });
};

const ELSEWHERE =
  "l’évènement a son propre fuseau, que cette heure ne dit pas. Écrivez ses séquences dans le champ « programme » de l’en-tête.";

function hour(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseLocalTime(text.trim());
}
