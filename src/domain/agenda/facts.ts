import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { Words } from "../../strings/fr.ts";
import type { Standing } from "./occurrences.ts";

/** A fact of an event: what it is about, and what is said of it. */
export interface Fact {
  label: string;
  /** Its editor chose the label, which says as much as the rest. */
  named?: boolean | undefined;
  items: readonly { text: string; href?: string | undefined }[];
}

/** How one comes to an event, and at what price: every output says it under these words, in this order. */
export function comingFacts(
  { location, attendance, price, free }: AgendaData,
  { event, names, colon }: Words,
): Fact[] {
  const access = location?.access ?? [];
  return filled([
    [event.access, access.map(({ mode, text }) => ({ text: `${names.access[mode]}${colon} ${text}` }))],
    [event.attendance, [{ text: names.attendance[attendance] }]],
    [event.price, [{ text: price ?? (free ? event.free : "") }]],
  ]);
}

/** Of these facts, those that hold on every date of an event. */
export function commonFacts({ occurrences }: Pick<Standing, "occurrences">, words: Words): Fact[] {
  const [first = [], ...others] = occurrences.map(({ data }) => comingFacts(data, words));
  const isIn = (facts: readonly Fact[], fact: Fact) =>
    facts.some((other) => JSON.stringify(other) === JSON.stringify(fact));
  return first.filter((fact) => others.every((facts) => isIn(facts, fact)));
}

/** For whom an event is, what its editor says of it, and who holds it. */
export function aboutFacts({ audience, practicalInfo, organizers }: AgendaData, { event }: Words): Fact[] {
  const info = practicalInfo.map(({ label, content, link }) => ({
    label,
    named: true,
    items: [{ text: content, href: link }],
  }));
  return [
    ...filled([[event.audience, audience.map((text) => ({ text }))]]),
    ...info,
    ...filled([[event.organizers, organizers.map(({ name, url }) => ({ text: name, href: url }))]]),
  ];
}

function filled(facts: readonly (readonly [string, Fact["items"]])[]): Fact[] {
  return facts
    .map(([label, items]) => ({ label, items: items.filter(({ text }) => text !== "") }))
    .filter(({ items }) => items.length > 0);
}
