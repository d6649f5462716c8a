import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shapeOf } from "../../../src/schemas/field.ts";
import { PROSE } from "../../../src/schemas/prose/components.ts";

/** What the build writes in a tag, and no editor: see the plugins of src/integrations/markdown. */
const FROM_BUILD: Readonly<Record<string, readonly string[]>> = {
  Accordion: ["level"],
  Download: ["bytes", "format"],
  Session: ["level"],
  TableOfContents: ["sections"],
};

/** The files of components that a folder holds with their parts. */
const IN_FOLDERS: Record<string, string> = {
  AccessibilityAudit: "statement/AccessibilityAudit.astro",
  Ecodesign: "statement/Ecodesign.astro",
  Video: "video/video-props.ts",
};

/** `<Figure>` becomes an image before any component is looked for. */
const COMPONENTS = PROSE.filter(({ name }) => name !== "Figure");

/** The members of the props in a source, `name` or `name?`. */
function propsIn(source: string): string[] {
  const [, body = ""] = /interface (?:Video)?Props \{\n([\s\S]*?)\n\}/.exec(source) ?? [];
  return [...body.matchAll(/^ {2}(\w+\??):/gm)].map(([, name = ""]) => name);
}

function declaredBy(name: string): string[] {
  const file = IN_FOLDERS[name] ?? `${name}.astro`;
  const fromBuild = (FROM_BUILD[name] ?? []).map((prop) => `${prop}?`);
  const all = propsIn(readFileSync(`src/components/prose/${file}`, "utf8"));
  expect(
    fromBuild.filter((prop) => !all.includes(prop)),
    name,
  ).toEqual([]);
  return all.filter((prop) => !fromBuild.includes(prop)).sort();
}

describe("a component of the prose declares the attributes of its schema, as needed or not", () => {
  test.each(COMPONENTS)("$name", ({ name, props }) => {
    const asked = Object.entries(shapeOf(props)).map(([prop, schema]) =>
      schema._zod.optin === "optional" ? `${prop}?` : prop,
    );
    expect(declaredBy(name)).toEqual(asked.sort());
  });

  test("and the comparison sees a prop more, a prop less, and one that may be left out", () => {
    expect(
      propsIn('interface Props {\n  /** One. */\n  title: string;\n  type?: "a" | undefined;\n}\n'),
    ).toEqual(["title", "type?"]);
    expect(propsIn("const a = 1;")).toEqual([]);
  });
});
