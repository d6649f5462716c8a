import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("an image is made by one thread, as builds start: its bytes are the same on any number of cores", () => {
  const script = `await import("./astro.config.mjs");
    const { default: sharp } = await import("sharp");
    console.log(sharp.concurrency());`;
  // What cli/launch.ts sets on Linux, and by which sharp would take every core.
  const env = { ...process.env, MALLOC_ARENA_MAX: "2" };
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    env,
    encoding: "utf8",
  });
  expect(said).toBe("1\n");
});
