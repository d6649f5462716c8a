import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTime } from "../../../../src/domain/text/format-date.ts";
import { formatPeriod } from "../../../../src/domain/text/format-period.ts";
import {
  formatHomeHour,
  formatMoment,
  formatSession,
  formatWhen,
} from "../../../../src/domain/text/format-when.ts";
import {
  dayOf,
  hasTime,
  type LocalDateTime,
  parseMoment,
} from "../../../../src/domain/time/calendar-date.ts";
import { instantOf } from "../../../../src/domain/time/zone.ts";
import { HOME_ZONE } from "../../../../src/site.zone.ts";
import { ENGLISH_WHEN } from "../../../../src/strings/en/dates.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { written } from "../agenda/arbitraries.ts";

const moment = (text: string) => parseMoment(text) as LocalDateTime;
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");
const when = (timeZone: string, start: string, end?: string) =>
  plain(formatWhen({ start: moment(start), end: end === undefined ? undefined : moment(end), timeZone }));

test.each([
  [
    "Pacific/Auckland",
    "2026-12-02 08:00",
    "2026-12-02 10:00",
    "mercredi 2 décembre 2026, de 8 h à 10 h à Auckland, soit 20 h la veille à Paris",
  ],
  [
    "America/Cayenne",
    "2026-12-02 20:30",
    "2026-12-02 22:00",
    "mercredi 2 décembre 2026, de 20 h 30 à 22 h à Cayenne, soit 0 h 30 le lendemain à Paris",
  ],
  [
    "Indian/Reunion",
    "2026-07-02 20:00",
    undefined,
    "jeudi 2 juillet 2026, à 20 h à La Réunion, soit 18 h à Paris",
  ],
  [
    "Africa/Cairo",
    "2026-12-02 20:00",
    "2026-12-04 12:00",
    "du 2 décembre 2026 à 20 h au 4 décembre 2026 à 12 h au Caire, soit du 2 décembre 2026 à 19 h au 4 décembre 2026 à 11 h à Paris",
  ],
  [
    "Pacific/Auckland",
    "2026-12-02 20:00",
    "2026-12-03 06:00",
    "du 2 décembre 2026 à 20 h au 3 décembre 2026 à 6 h à Auckland, soit le 2 décembre 2026 de 8 h à 18 h à Paris",
  ],
])("in %s, hours come with their place and the hour of Paris (%s)", (zone, start, end, words) => {
  expect(when(zone, start, end)).toBe(words);
});

test("when clocks change in one of the two places only, both hours of Paris are told", () => {
  expect(when("Africa/Tunis", "2030-03-31 00:30", "2030-03-31 04:00")).toBe(
    "dimanche 31 mars 2030, de 0 h 30 à 4 h à Tunis, soit le 31 mars 2030 de 0 h 30 à 5 h à Paris",
  );
});

test("where clocks show the time of Paris, nothing is added", () => {
  for (const zone of ["Europe/Brussels", "Europe/Madrid", HOME_ZONE]) {
    expect(when(zone, "2026-12-02 08:00", "2026-12-02 10:00")).toBe(
      "mercredi 2 décembre 2026, de 8 h à 10 h",
    );
  }
});

test("whole days stand as they are, wherever they are", () => {
  expect(when("Pacific/Auckland", "2026-12-02")).toBe("mercredi 2 décembre 2026");
  expect(when("Pacific/Auckland", "2026-12-02", "2026-12-04")).toBe("du 2 au 4 décembre 2026");
});

test("a moment follows the same rule", () => {
  expect(plain(formatMoment(moment("2030-06-07 09:00"), "Pacific/Noumea"))).toBe(
    "7 juin 2030 à 9 h à Nouméa, soit 0 h à Paris",
  );
  expect(plain(formatMoment(moment("2030-06-07 09:00"), HOME_ZONE))).toBe("7 juin 2030 à 9 h");
  expect(plain(formatMoment(moment("2030-06-07"), "Pacific/Noumea"))).toBe("7 juin 2030");
});

test("in a table of days of Paris, the hour of Paris comes first", () => {
  expect(plain(formatHomeHour(moment("2026-12-02 08:00"), "Pacific/Auckland"))).toBe(
    "20 h à Paris, 8 h le lendemain à Auckland",
  );
  expect(plain(formatHomeHour(moment("2026-12-02 08:00"), HOME_ZONE))).toBe("8 h");
});

test("a session tells its hours, its day when it has one, nothing without a start", () => {
  const event = { start: moment("2026-12-02 08:00"), end: moment("2026-12-03 18:00") };
  const far = { ...event, timeZone: "Pacific/Auckland" };
  const near = { ...event, timeZone: HOME_ZONE };
  expect(plain(formatSession({ start: "10:00", end: "12:30" }, near))).toBe("10 h – 12 h 30");
  expect(plain(formatSession({ start: "10:00" }, far))).toBe("10 h à Auckland, soit 22 h la veille à Paris");
  expect(plain(formatSession({ start: "2026-12-03T10:00", end: "12:30" }, far))).toBe(
    "jeudi 3 décembre 2026, de 10 h à 12 h 30 à Auckland, soit 22 h la veille à Paris",
  );
  expect(plain(formatSession({ start: "2026-12-03" }, far))).toBe("jeudi 3 décembre 2026");
  expect(formatSession({ end: "10:00" }, far)).toBeUndefined();
});

test("whatever the event and the computer, the words hold the hour of Paris exactly when it differs", () => {
  fc.assert(
    fc.property(written, (event) => {
      const [words, ...others] = PROCESS_ZONES.map((zone) => inProcessZone(zone, () => formatWhen(event)));
      expect(new Set(others)).toEqual(new Set([words]));
      const local = formatPeriod(event.start, event.end);
      const atHome = (value: string) =>
        instantOf(moment(value), event.timeZone)
          .toZonedDateTimeISO(HOME_ZONE)
          .toPlainDateTime()
          .toString({ smallestUnit: "minute" });
      const { start, end } = event;
      const isThere = !hasTime(start) || [start, end].every((hour) => !hour || atHome(hour) === hour);
      if (isThere) {
        expect(words).toBe(local);
      } else {
        const paris = atHome(start);
        const added = words?.slice(local.length) ?? "";
        expect(words?.startsWith(`${local} `)).toBe(true);
        expect(added).toContain(formatTime(paris));
        expect(added.endsWith(" à Paris")).toBe(true);
        if (added.includes(" la veille ")) expect(paris.slice(0, 10) < dayOf(start)).toBe(true);
        if (added.includes(" le lendemain ")) expect(paris.slice(0, 10) > dayOf(start)).toBe(true);
      }
    }),
  );
});

describe("in English", () => {
  const said = (start: string, end?: string, timeZone = "Europe/Paris") =>
    formatWhen({ start, end, timeZone } as never, ENGLISH_WHEN).replaceAll("\u00A0", " ");

  test("days and hours are those of European texts", () => {
    expect(said("2024-06-01T09:05")).toMatch(/^Saturday,? 1 June 2024, at 9:05$/);
    expect(said("2024-06-20T09:00", "2024-06-20T18:30")).toMatch(/^Thursday,? 20 June 2024, 9:00 to 18:30$/);
    expect(said("2024-06-18", "2024-06-20")).toBe("18 to 20 June 2024");
    expect(said("2024-06-30", "2024-07-02")).toBe("30 June to 2 July 2024");
    expect(said("2024-06-20T09:00", "2024-06-21T18:30")).toBe(
      "20 June 2024 at 9:00 to 21 June 2024 at 18:30",
    );
  });

  test("hours elsewhere come with those of Paris", () => {
    expect(said("2026-12-02T08:00", "2026-12-02T10:00", "Pacific/Auckland")).toMatch(
      /8:00 to 10:00 in Auckland, which is 20:00 the day before in Paris$/,
    );
  });
});
