import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { oneAstro } from "./helpers/site/one-astro.ts";

test("the content and the types of the code have no error: `npm run check -- --types`", async () => {
  // Astro writes the types of the content first.
  const release = await oneAstro(".");
  const check = spawn("node", ["src/cli/check.ts", "--types"], {
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise((resolve) => check.on("close", resolve));
  const said = await Promise.all([text(check.stdout), text(check.stderr)]);
  const status = await closed;
  release();
  expect(status, said.join("\n")).toBe(0);
});
