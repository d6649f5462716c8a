import ICAL from "ical.js";

/** What a calendar program understands of a VEVENT. */
export interface ReadEvent {
  uid: string;
  /** A day for whole days, else an instant. */
  start: string;
  /** The same, exclusive; the start itself when there is no end. */
  end: string;
  allDay: boolean;
  /** The value of any property, as text. */
  value(name: string): string | undefined;
  values(name: string): string[];
  component: InstanceType<typeof ICAL.Component>;
}

/**
 * Reads a calendar as a program would (ical.js, Thunderbird’s reader, which throws on what it cannot read) and
 * holds what it lets pass: RFC 5545 §3.1 (lines) and §3.6 (properties that must be there, once).
 */
export function readCalendar(text: string): {
  calendar: InstanceType<typeof ICAL.Component>;
  events: ReadEvent[];
} {
  ICAL.design.strict = true;
  checkLines(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const name of ["version", "prodid"]) checkOnce(calendar, name);
  if (calendar.getFirstProperty("method")) throw new Error("METHOD makes an invitation of a publication.");
  return { calendar, events: calendar.getAllSubcomponents("vevent").map(readEvent) };
}

/** The lines of a calendar, unfolded. */
export function unfolded(text: string): string[] {
  return text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

function checkLines(text: string): void {
  if (!text.endsWith("END:VCALENDAR\r\n")) throw new Error("The last line is not ended.");
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error("A line is not ended by CRLF.");
  for (const line of text.split("\r\n")) {
    const octets = new TextEncoder().encode(line);
    if (octets.length > 75) throw new Error(`A line has ${octets.length} octets: ${line}`);
    if (line !== line.toWellFormed()) throw new Error(`A character is cut in two: ${line}`);
  }
}

function checkOnce(component: InstanceType<typeof ICAL.Component>, name: string): void {
  const count = component.getAllProperties(name).length;
  if (count !== 1) throw new Error(`${count} ${name} in ${component.name}`);
}

function readEvent(component: InstanceType<typeof ICAL.Component>): ReadEvent {
  for (const name of ["uid", "dtstamp", "dtstart", "sequence", "status", "summary"])
    checkOnce(component, name);
  const event = new ICAL.Event(component);
  const { startDate, endDate } = event;
  if (!startDate.isDate && startDate.zone.tzid !== "UTC") throw new Error(`Zone ${startDate.zone.tzid}`);
  const text = (time: typeof startDate) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
  return {
    uid: event.uid,
    start: text(startDate),
    end: text(endDate ?? startDate),
    allDay: startDate.isDate,
    value: (name) => component.getFirstPropertyValue(name)?.toString(),
    values: (name) =>
      component
        .getAllProperties(name)
        .flatMap((property) => property.getValues().map((value) => String(value))),
    component,
  };
}
