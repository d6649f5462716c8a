import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { recordIn } from "../../src/cli/verify/read-record.ts";
import { runBuild } from "../helpers/site/built-sites.ts";
import { filesOf } from "../helpers/site/pages.ts";

const AGAIN = ".cache/test-sites/again";

function fingerprints(dir: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dir, file)))
      .digest("hex");
  // What was committed between both builds is in their record, which has the fingerprint of everything else.
  const files = filesOf(dir).filter((file) => file !== "/build.json");
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

test("two builds of one commit and one present give equal bytes, whatever the time zone of the machine", async () => {
  const { dir, now } = inject("site");
  const built = await runBuild({ TZ: "Pacific/Auckland", LANG: "C", SITE_NOW: now, SITE_OUT: AGAIN });
  expect(built.status, built.output).toBe(0);
  expect(fingerprints(AGAIN)).toEqual(fingerprints(dir));
  expect(recordIn(AGAIN)?.sha256).toBe(recordIn(dir)?.sha256);
});
