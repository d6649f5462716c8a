import { expect, test } from "vitest";
import { inPairs, useBrowser } from "../helpers/browser.ts";
import { expectNoFault } from "../helpers/faults.ts";
import { fullPages, SITES } from "../helpers/sites.ts";

const browser = useBrowser();

test.each(SITES)(
  "every page of the %s loads under the policy, without error nor third party",
  async (name) => {
    const tabs = await Promise.all([browser.open(name), browser.open(name)]);
    // Asked by its own name, the 404 page answers 404: Chromium logs it as an error.
    const paths = fullPages(name).map(({ path }) => path);
    await inPairs(paths, async (path, lane) => tabs[lane]?.visit(path));
    const faults = tabs.flatMap((tab) => tab.faults);
    expectNoFault(faults.filter((fault) => !/^\/404\.html: console: .*status of 404/.test(fault)));
  },
);

test("an inline script is refused, and noticed", async () => {
  const tab = await browser.open("site");
  await tab.visit("/");
  await tab.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'no'";
    document.body.append(script);
  });
  await expect.poll(() => tab.faults.join("\n")).toContain("policy: script-src-elem refused inline");
  expect(await tab.page.title()).not.toBe("no");
});
