import { expect, test } from "vitest";
import { answer, refresh } from "../../../../src/integrations/content/dev/refresh.ts";

test("Astro is asked again to refresh the content until a loader is called", async () => {
  let asked = 0;
  await refresh(async ({ context }) => {
    asked += 1;
    // What Astro does while it reads its own configuration is nothing.
    if (asked === 3) answer(context);
  });
  expect(asked).toBe(3);
});
