import fc from "fast-check";
import { expect, test } from "vitest";
import { icalendar, type Property, property } from "../../../../../src/domain/agenda/ical/jcal.ts";
import { unfolded } from "./read-calendar.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;
const written = (one: Property) => icalendar(["vevent", [one], []]);
/** The line of a property, without its folds. */
const line = (one: Property) => unfolded(written(one))[1];
/** The lines of a property, as they are in the file. */
const lines = (one: Property) => written(one).trimEnd().split("\r\n").slice(1, -1);

test("a text escapes backslashes, semicolons, commas and line breaks, and nothing else", () => {
  expect(line(property("summary", 'a\\b; c, d: "e"\r\nf\ng\rh'))).toBe(
    'SUMMARY:a\\\\b\\; c\\, d: "e"\\nf\\ng\\nh',
  );
  expect(line(property("categories", ["Débat, ouvert", "Été"]))).toBe("CATEGORIES:Débat\\, ouvert,Été");
});

test("an address and what we write ourselves are left as they are (RFC 5545 §3.3.13)", () => {
  expect(line(property("url", "https://a.fr/b,c;d", "uri"))).toBe("URL:https://a.fr/b,c;d");
  expect(line(property("x-published-ttl", "PT12H", "unknown"))).toBe("X-PUBLISHED-TTL:PT12H");
});

test("a value that has not the type of its property says its own (§3.2.20)", () => {
  expect(line(property("dtstart", "2024-06-20", "date"))).toBe("DTSTART;VALUE=DATE:20240620");
  expect(line(property("dtstart", "2024-06-20T07:00:00Z", "date-time"))).toBe("DTSTART:20240620T070000Z");
});

test("a short line is left whole", () => {
  expect(written(property("summary", "Débat"))).toBe("BEGIN:VEVENT\r\nSUMMARY:Débat\r\nEND:VEVENT\r\n");
});

test("lines are counted in octets, the space of a continuation too, and cut between characters", () => {
  expect(lines(property("summary", "a".repeat(150))).map(octets)).toEqual([74, 75, 11]);
  expect(lines(property("summary", "é".repeat(75))).map(octets)).toEqual([74, 75, 11]);
  expect(lines(property("summary", "🎉".repeat(20))).map(octets)).toEqual([72, 17]);
});

test("control characters and halves of characters, which would spoil the file, are left out", () => {
  expect(line(property("summary", "a\u0007b\u0000c\td\u007F"))).toBe("SUMMARY:abc\td");
  expect(line(property("summary", "a\uD83Cb"))).toBe("SUMMARY:a\uFFFDb");
});

test("parameters are quoted when they must be, with the quotes and carets of RFC 6868", () => {
  expect(
    line(property("organizer", "mailto:a@b.fr", "cal-address", { cn: 'Le "pôle" : A, B; ^C\r\n\u0007' })),
  ).toBe("ORGANIZER;CN=\"Le ^'pôle^' : A, B; ^^C^n\":mailto:a@b.fr");
  expect(line(property("summary", "x", "text", { language: undefined }))).toBe("SUMMARY:x");
});

test("any text comes back as it was, in lines of at most 75 octets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const one = property("summary", text);
      expect(Math.max(...lines(one).map(octets))).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what cannot come back.
      const kept = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
      const read = line(one)
        ?.slice("SUMMARY:".length)
        .replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      expect(read).toBe(kept.toWellFormed());
    }),
  );
});
