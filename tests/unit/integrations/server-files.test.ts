import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServerFilesOptions, serverFiles } from "../../../src/integrations/server-files.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Calls the hook as Astro does, and gives what it logged. */
async function build(options?: ServerFilesOptions): Promise<string[]> {
  const lines: string[] = [];
  const hook = serverFiles(options).hooks["astro:build:done"] as unknown as (
    context: object,
  ) => Promise<void>;
  await hook({ dir: pathToFileURL(`${dir}/`), logger: { info: (line: string) => lines.push(line) } });
  return lines;
}

test("writes both files and one line of log", async () => {
  const lines = await build({ redirects: async () => [{ from: "/vieux.html", to: "/neuf/" }] });
  expect(readFileSync(join(dir, "_redirects"), "utf8")).toContain("/vieux.html /neuf/ 301");
  expect(readFileSync(join(dir, "_headers"), "utf8")).toContain(
    "Content-Security-Policy: default-src 'self'",
  );
  expect(lines).toEqual([expect.stringContaining("redirections : 1")]);
});

test("writes an empty list where nothing moved", async () => {
  await build();
  expect(readFileSync(join(dir, "_redirects"), "utf8")).not.toMatch(/^\//m);
});

test("stops the build on a bad redirect", async () => {
  await expect(build({ redirects: async () => [{ from: "vieux", to: "/neuf/" }] })).rejects.toThrow(
    "Redirection de « vieux »",
  );
});
