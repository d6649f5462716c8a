import { readdirSync, readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { attribute, elements, render } from "../helpers/render.ts";
import { samples } from "./samples.ts";

const folder = new URL("../../src/components/dsfr/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".astro"));
const sources = files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const);

/** What DSFR’s official markup has against the validator, and why we keep it. */
const htmlValidate = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // DSFR’s documentation requires role=banner, contentinfo and navigation on their elements.
    "no-redundant-role": "off",
    // A step that leads nowhere is an `a` without address, with role=link and aria-disabled.
    "prefer-native-element": ["error", { exclude: ["link", "search", "group"] }],
  },
});

const html = new Map<string, string>();
for (const [name, sample] of Object.entries(samples)) html.set(name, await render(sample.component, sample));

describe.each([...html])("%s", (_, page) => {
  test("is valid HTML", async () => {
    const { results } = await htmlValidate.validateString(page);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(faults).toEqual([]);
  });

  test("holds no style, no script and no handler of its own", () => {
    for (const element of elements(page)) {
      expect(["style", "script"]).not.toContain(element.tagName);
      const names = element.attrs.map(({ name }) => name);
      expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    }
  });

  test("writes no « undefined », « null » nor empty class", () => {
    for (const { attrs } of elements(page)) {
      for (const { name, value } of attrs) {
        expect(value, name).not.toMatch(/undefined|null|\[object|NaN/);
        if (name === "class") expect(value.trim()).not.toBe("");
      }
    }
  });

  test("uses each id once", () => {
    const ids = elements(page).flatMap((element) => attribute(element, "id") ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("names with aria only ids it holds, the display dialog excepted", () => {
    const found = elements(page);
    const ids = new Set(found.map((element) => attribute(element, "id")));
    const named = found.flatMap((element) =>
      ["for", "aria-controls", "aria-labelledby", "aria-describedby"].flatMap(
        (name) => attribute(element, name)?.split(" ") ?? [],
      ),
    );
    expect(named.filter((id) => id !== "fr-theme-modal" && !ids.has(id))).toEqual([]);
  });
});

describe.each(sources)("the source of %s", (file, source) => {
  test("has a sample", () => {
    expect(
      Object.values(samples)
        .map(({ component }) => component.moduleId ?? "")
        .join("\n"),
    ).toContain(`/${file}`);
  });

  test("opens with the DSFR page it follows", () => {
    expect(source).toMatch(/^---\n\/\/ DSFR: /);
  });

  test("imports nothing but its neighbours and Astro’s types", () => {
    const imports = [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(imports.filter((from) => !/^(?:\.\/[A-Za-z]+\.(?:astro|ts)|astro\/types)$/.test(from))).toEqual(
      [],
    );
  });

  test("neither reads a clock nor draws a number", () => {
    expect(source).not.toMatch(/Math\.random|randomUUID|new Date|Date\.now/);
  });

  test("explains each optional prop in a sentence that gives its default", () => {
    const [, script = ""] = source.split("---");
    const lines = script.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!/^\s+\w+\?:/.test(line) || /\?: (?:undefined|never|false \| undefined);$/.test(line)) continue;
      expect(lines[index - 1], `${file}: ${line.trim()}`).toMatch(/\*\/$/);
      expect(lines[index - 1], `${file}: ${line.trim()}`).toMatch(/default|otherwise|none|None/);
    }
  });
});
