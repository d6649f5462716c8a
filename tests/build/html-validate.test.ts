import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { type BuiltPage, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages } from "../helpers/site/sites.ts";

const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // DSFR asks for banner, navigation, main and contentinfo in so many words, for older screen readers.
    "no-redundant-role": "off",
    "no-inline-style": "error",
  },
});

async function faultsOf({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector ?? "page"})`),
  );
}

test.each(ANY_SITES)("html-validate finds nothing to say on the pages of the %s", async (name) => {
  const faults: string[] = [];
  for (const page of allPages(name)) faults.push(...(await faultsOf(page)));
  expectNoFault(faults);
});

test("html-validate is at work", async () => {
  const faults = await faultsOf(
    madeUpPage('<ul><div></div></ul><img src="/a.png"><p style="color:red"></p>'),
  );
  const rules = faults.map((fault) => fault.split(": ")[1]);
  expect(rules).toEqual(expect.arrayContaining(["element-permitted-content", "wcag/h37", "no-inline-style"]));
});
