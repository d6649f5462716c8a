import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { contentLine, escapeText, foldLine } from "../../../../../src/domain/agenda/ical/content-line.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

test("a text escapes backslashes, semicolons, commas and line breaks, and nothing else", () => {
  expect(escapeText('a\\b; c, d: "e"\r\nf\ng\rh')).toBe('a\\\\b\\; c\\, d: "e"\\nf\\ng\\nh');
});

test("a short line is left whole, one of exactly 75 octets too", () => {
  expect(contentLine("SUMMARY", "Débat")).toBe("SUMMARY:Débat\r\n");
  expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
  expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
});

test("lines are counted in octets and cut between characters", () => {
  expect(foldLine("é".repeat(40)).split("\r\n ").map(octets)).toEqual([74, 6]);
  expect(foldLine("🎉".repeat(20)).split("\r\n ").map(octets)).toEqual([72, 8]);
  expect(
    foldLine(`a${"€".repeat(50)}`)
      .split("\r\n ")
      .map(octets),
  ).toEqual([73, 72, 6]);
});

test("control characters and halves of characters, which would spoil the file, are left out", () => {
  expect(contentLine("SUMMARY", "a\u0007b\u0000c\td\u007F")).toBe("SUMMARY:abc\td\r\n");
  expect(contentLine("SUMMARY", "a\uD83Cb")).toBe("SUMMARY:a\uFFFDb\r\n");
});

test("parameters are quoted when they must be, with the quotes and carets of RFC 6868", () => {
  expect(contentLine("ORGANIZER", "mailto:a@b.fr", { CN: 'Le "pôle" : A, B; ^C' })).toBe(
    "ORGANIZER;CN=\"Le ^'pôle^' : A, B; ^^C\":mailto:a@b.fr\r\n",
  );
  expect(contentLine("SUMMARY", "x", { LANGUAGE: undefined })).toBe("SUMMARY:x\r\n");
});

test("any text comes back as it was, in lines of at most 75 octets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const line = contentLine("SUMMARY", escapeText(text));
      for (const part of line.trimEnd().split("\r\n")) expect(octets(part)).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what cannot come back.
      const kept = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
      const read = ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`);
      expect(new ICAL.Component(read).getFirstPropertyValue("summary")).toBe(kept.toWellFormed());
    }),
  );
});
