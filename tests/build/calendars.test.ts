import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { type ReadEvent, readCalendar } from "../helpers/site/ics-instants.ts";
import { filesOf } from "../helpers/site/pages.ts";
import { ANY_SITES, originOf, type SiteName } from "../helpers/site/sites.ts";

const ZONES = ["UTC", "Europe/Paris", "Pacific/Auckland"];

function calendars(name: SiteName): string[] {
  return filesOf(inject(name).dir).filter((file) => file.endsWith(".ics"));
}

function text(name: SiteName, file: string): string {
  return readFileSync(join(inject(name).dir, file), "utf8");
}

/** Every calendar of a site, read by a process whose time zone is another. */
function readIn(zone: string, name: SiteName): Record<string, ReadEvent[]> {
  const files = calendars(name).map((file) => join(inject(name).dir, file));
  const output = execFileSync("node", ["tests/helpers/site/ics-instants.ts", ...files], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output.toString()) as Record<string, ReadEvent[]>;
}

describe.each(ANY_SITES)("the calendars of the %s", (name) => {
  test("are read by a strict program, with the same instants in every time zone", () => {
    const [utc, ...others] = ZONES.map((zone) => readIn(zone, name));
    expect(Object.keys(utc ?? {}).length).toBe(calendars(name).length);
    for (const other of others) expect(other).toEqual(utc);
  });

  test("end each line with CRLF, within 75 octets (RFC 5545 §3.1)", () => {
    const long = calendars(name).flatMap((file) =>
      text(name, file)
        .split("\r\n")
        .filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))
        .map((line) => `${file}: ${line}`),
    );
    expect(long).toEqual([]);
  });

  test("hold each event once, with an identifier of its own", () => {
    const whole = readCalendar(text(name, "/agenda.ics")).map(({ uid }) => uid);
    expect(new Set(whole).size).toBe(whole.length);
  });

  test("of a category or a theme hold nothing that the agenda does not", () => {
    const whole = new Set(readCalendar(text(name, "/agenda.ics")).map(({ uid }) => uid));
    const parts = calendars(name).filter((file) => /^\/(agenda\/categorie|themes)\//.test(file));
    if (name === "demo") expect(parts.length).toBeGreaterThan(5);
    for (const file of parts) {
      for (const { uid } of readCalendar(text(name, file))) expect(whole, `${file}: ${uid}`).toContain(uid);
    }
  });

  test("to subscribe to say their name, their source and how often to ask again (RFC 7986 §5)", () => {
    const calendar = text(name, "/agenda.ics");
    expect(calendar).toMatch(/\r\nX-WR-CALNAME:/);
    expect(calendar).toContain(`\r\nSOURCE;VALUE=URI:${originOf(name)}/agenda.ics\r\n`);
    expect(calendar).toMatch(/\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n/);
  });

  test("ask for no answer: a file with a METHOD is an invitation (RFC 5546)", () => {
    expect(calendars(name).filter((file) => text(name, file).includes("\r\nMETHOD:"))).toEqual([]);
  });
});

describe("the two first events", () => {
  test("are at nine in the morning in Paris, on the right day", () => {
    const [first] = readCalendar(text("site", "/agenda/journee-numerique-territoires.ics"));
    expect(first).toMatchObject({ start: "2023-01-18T08:00:00.000Z", end: "2023-01-18T16:30:00.000Z" });
    const [second] = readCalendar(text("site", "/agenda/journee-numerique-et-territoires.ics"));
    expect(second).toMatchObject({ start: "2024-06-20T07:00:00.000Z", end: "2024-06-20T16:30:00.000Z" });
  });

  test("have a file for each session whose hour is known", () => {
    const sessions = calendars("site").filter((file) =>
      file.startsWith("/agenda/journee-numerique-territoires/"),
    );
    expect(sessions).toHaveLength(4);
  });
});

describe("the calendar of the demonstration", () => {
  test("keeps a cancelled event, as cancelled", () => {
    const events = readCalendar(text("demo", "/agenda.ics"));
    const cancelled = events.find(({ uid }) => uid.startsWith("agenda.atelier-annule-cartographie@"));
    expect(cancelled?.status).toBe("CANCELLED");
  });
});
