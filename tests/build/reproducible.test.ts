import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { oneAstro } from "../helpers/site/one-astro.ts";
import { filesOf } from "../helpers/site/pages.ts";

const AGAIN = ".cache/test-sites/again";

function fingerprints(dir: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dir, file)))
      .digest("hex");
  return Object.fromEntries(filesOf(dir).map((file) => [file, hash(file)]));
}

afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

test("two builds of one commit and one present give equal bytes, whatever the time zone of the machine", async () => {
  const { dir, now } = inject("site");
  const { SITE_URL: _, SITE_PREVIEW: __, ...env } = process.env;
  const release = await oneAstro();
  const built = spawnSync("node", ["node_modules/astro/bin/astro.mjs", "build"], {
    encoding: "utf8",
    env: {
      ...env,
      NODE_ENV: "production",
      TZ: "Pacific/Auckland",
      LANG: "C",
      SITE_NOW: now,
      SITE_OUT: AGAIN,
    },
  });
  release();
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(fingerprints(AGAIN)).toEqual(fingerprints(dir));
}, 300_000);
