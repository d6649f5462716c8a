import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** IBM’s engine (https://github.com/IBMa/equal-access), as a script for a page. */
const ENGINE = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine"), "utf8");

/** What it reports and the RGAA, the DSFR or axe asks for: why. */
const EXEMPT: readonly { rule: string; markup: RegExp; why: string }[] = [
  {
    rule: "aria_role_valid",
    markup: /^<figure[^>]* role="group"/,
    why: "RGAA 1.9 asks for role=group and a name on a figure with a caption",
  },
  {
    rule: "element_tabbable_role_valid",
    markup: /^<(pre|div[^>]* role="group"[^>]* class="fr-table__container")/,
    why: "what scrolls sideways must be reached by the keyboard (axe: scrollable-region-focusable)",
  },
  {
    rule: "aria_role_redundant",
    markup: /^<(header|nav|main|footer)/,
    why: "the DSFR writes the role of landmarks",
  },
  {
    rule: "table_headers_exists",
    markup: /^<table class="site-calendar__table"/,
    why: "on a small screen a month is a list of days, each with its whole name: the heads of columns are hidden",
  },
  {
    rule: "aria_child_valid",
    markup: /^<tr>$/,
    why: "as are, on a small screen, the weeks of a month that have nothing",
  },
  {
    rule: "figure_label_exists",
    markup: /^<figure class="fr-(quote|content-media)"/,
    why: "the DSFR’s quotations and pictures are figures, which need no name where they have no caption",
  },
];

/** Rules that only ask a person to look, and take a third of the time. */
const DOUBTS = ["element_tabbable_unobscured", "element_tabbable_visible", "img_alt_background"];

/** What the engine is sure of on a page as it is, advice included; it leaves its doubts to a person. */
export async function secondEngineFaults(page: Page, where: string): Promise<string[]> {
  // Through the debugging protocol, as axe.
  await page.evaluate(`${ENGINE};window.ace = ace`);
  const found = await page.evaluate(async (doubts) => {
    const { ace } = window as unknown as { ace: typeof import("accessibility-checker-engine") };
    const checker = new ace.Checker();
    const [rules] = checker.getGuidelines().filter(({ id }) => id === "IBM_Accessibility");
    for (const point of rules?.checkpoints ?? [])
      point.rules = (point.rules ?? []).filter(({ id }) => !doubts.includes(id));
    if (rules) checker.addGuideline({ ...rules, id: "sure" });
    const { results } = await checker.check(document, ["sure"]);
    return results
      .filter(({ value: [, outcome] }) => outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }));
  }, DOUBTS);
  return found
    .filter(
      ({ ruleId, snippet }) => !EXEMPT.some(({ rule, markup }) => rule === ruleId && markup.test(snippet)),
    )
    .map(({ ruleId, message, snippet }) => `${where}: ${ruleId}: ${message}: ${snippet.slice(0, 160)}`);
}
