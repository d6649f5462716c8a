import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { ORIGIN, ownPath, pageAt, SITES } from "../helpers/site/sites.ts";

describe.each(SITES)("the security.txt of the %s", (name) => {
  const fields = () =>
    readFileSync(join(inject(name).dir, ".well-known/security.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => /^([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, ""]);
  const values = (field: string) => fields().flatMap(([key, value = ""]) => (key === field ? [value] : []));

  test("holds fields and nothing else", () => {
    const known = [
      "Contact",
      "Expires",
      "Preferred-Languages",
      "Canonical",
      "Policy",
      "Encryption",
      "Hiring",
    ];
    for (const [key] of fields()) expect(known).toContain(key);
  });

  test("says whom to write to, by an address that answers", () => {
    expect(values("Contact")).not.toEqual([]);
    for (const contact of values("Contact")) {
      expect(contact).toMatch(/^(?:mailto:|tel:|https:\/\/)/);
      const path = ownPath(contact);
      if (path) expect(pageAt(name, path).path).toBe(path);
    }
  });

  test("expires once, within a year of the build", () => {
    const [expires = "", ...more] = values("Expires");
    expect(more).toEqual([]);
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
    const days = (Date.parse(expires) - Date.parse(inject(name).now)) / 86_400_000;
    expect(days).toBeGreaterThan(90);
    expect(days).toBeLessThan(365);
  });

  test("knows its own address", () => {
    expect(values("Canonical")).toEqual([`${ORIGIN}/.well-known/security.txt`]);
    expect(values("Preferred-Languages")).toEqual(["fr, en"]);
  });
});
