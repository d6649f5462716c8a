import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const FILES = [...globSync(".github/**/*.yml", { dot: true }), ".gitlab-ci.yml"].sort();
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Every text in a piece of YAML, with the key it is under. */
function textsIn(value: unknown, key = ""): [key: string, text: string][] {
  if (typeof value === "string") return [[key, value]];
  if (value === null || typeof value !== "object") return [];
  const named = Array.isArray(value) ? value.map((inner) => [key, inner] as const) : Object.entries(value);
  return named.flatMap(([name, inner]) => textsIn(inner, name));
}

const RUN = ["run", "script", "before_script"];

describe.each(FILES)("%s", (file) => {
  const texts = textsIn(parse(readFileSync(file, "utf8")));
  const commands = texts.filter(([key]) => RUN.includes(key)).map(([, text]) => text);

  test("runs commands of the project, with options that they have", () => {
    expect(commands).not.toEqual([]);
    const runs = commands.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?(\S+)([^|>]*)/g)]);
    for (const [command, name = "", rest = ""] of runs) {
      const [, script] = /node src\/cli\/(?:launch\.ts )?([\w-]+)/.exec(scripts[name] ?? "") ?? [];
      const source = script && `src/cli/${script}.ts`;
      expect(scripts[name], command).toBeDefined();
      const code = source ? readFileSync(source, "utf8") + optionsOf(source) : "";
      for (const [, option = ""] of rest.matchAll(/\s--(?:no-)?([a-z]+)/g))
        expect(code, `${command}: --${option}`).toMatch(new RegExp(`\\b${option}: \\{`));
    }
  });

  test("takes actions by a released version, and only those of GitHub", () => {
    for (const [key, action] of texts)
      if (key === "uses") expect(action).toMatch(/^(?:actions\/[\w-]+@v\d+|\.\/\.github\/actions\/[\w-]+)$/);
  });
});

/** The options of a command that reads them in a file of its own. */
function optionsOf(source: string): string {
  const [file] = globSync(source.replace(/\.ts$/, "/options.ts"));
  return file ? readFileSync(file, "utf8") : "";
}

test("what is published is verified, and built with the mandatory facts", () => {
  for (const file of [".github/workflows/site.yml", ".gitlab-ci.yml"]) {
    const source = readFileSync(file, "utf8");
    expect(source).toContain("npm run build -- --strict");
    expect(source).toContain('npm run verify -- dist --against "$SITE_URL"');
    expect(source.indexOf("npm run verify -- dist")).toBeGreaterThan(source.indexOf("build -- --strict"));
  }
});
