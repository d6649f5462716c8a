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

test("writes its files and one line of log", async () => {
  const redirects = [{ from: "/vieux.html", to: "/neuf/" }];
  const lines = await build({ moves: { redirects, gone: [{ from: "/retiree/", page: "/410/" }] } });
  const written = readFileSync(join(dir, "_redirects"), "utf8");
  expect(written).toContain("/vieux.html /neuf/ 301!");
  expect(written).toContain("/retiree /410/ 410!\n/retiree/ /410/ 410!");
  expect(readFileSync(join(dir, ".htaccess"), "utf8")).toContain('RewriteRule "^retiree/$" - [G]');
  expect(readFileSync(join(dir, "_headers"), "utf8")).toContain(
    "Content-Security-Policy: default-src 'self'",
  );
  expect(lines).toEqual([expect.stringContaining("redirections : 1")]);
});

test("writes the page of what is gone alone where nothing moved", async () => {
  await build();
  expect(readFileSync(join(dir, "_redirects"), "utf8").match(/^\/.*/gm)).toEqual([
    "/410 /410/ 410!",
    "/410/ /410/ 410!",
  ]);
});

test("puts all under the path of the site, but for what leads elsewhere", async () => {
  const redirects = [
    { from: "/vieux.html", to: "/neuf/" },
    { from: "/parti.html", to: "https://exemple.fr/" },
  ];
  await build({ moves: { redirects, gone: [] }, base: "/sous/dossier/" });
  const read = (name: string) => readFileSync(join(dir, name), "utf8");
  expect(read("_redirects")).toContain("/sous/dossier/vieux.html /sous/dossier/neuf/ 301!");
  expect(read("_redirects")).toContain("/sous/dossier/parti.html https://exemple.fr/ 301!");
  expect(
    read("_headers")
      .match(/^\/.*/gm)
      ?.filter((pattern) => !pattern.startsWith("/sous/dossier/")),
  ).toEqual([]);
  expect(read(".htaccess")).toContain("ErrorDocument 404 /sous/dossier/404.html");
  expect(read(".htaccess")).toContain('RewriteRule "^vieux\\.html$" "/sous/dossier/neuf/"');
});

test("stops the build on a bad redirect", async () => {
  const redirects = [{ from: "vieux", to: "/neuf/" }];
  await expect(async () => build({ moves: { redirects, gone: [] } })).rejects.toThrow(
    "Redirection de « vieux »",
  );
});
