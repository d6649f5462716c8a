import { readFileSync } from "node:fs";
import ICAL from "ical.js";

/** What a calendar program reads of an event. */
export interface ReadEvent {
  uid: string;
  /** Instants in ISO 8601, or days for an event of whole days. */
  start: string;
  end: string | undefined;
  status: string | undefined;
}

/** Reads a calendar as a strict program does. @throws Error when it is not well-formed */
export function readCalendar(text: string): ReadEvent[] {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents("vevent").map((component) => ({
    uid: String(component.getFirstPropertyValue("uid")),
    start: moment(component.getFirstPropertyValue("dtstart")) ?? "",
    end: moment(component.getFirstPropertyValue("dtend")),
    status: component.getFirstPropertyValue("status")?.toString(),
  }));
}

function moment(value: unknown): string | undefined {
  if (!(value instanceof ICAL.Time)) return undefined;
  return value.isDate ? value.toString() : value.toJSDate().toISOString();
}

if (import.meta.main) {
  const read = process.argv.slice(2).map((file) => [file, readCalendar(readFileSync(file, "utf8"))]);
  process.stdout.write(JSON.stringify(Object.fromEntries(read)));
}
