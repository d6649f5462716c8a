import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOnly } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["RGAAv4", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe advises and the RGAA asks for: the other way round here. */
const EXEMPT = [
  // RGAA 1.9 asks for role=group and a name on a figure with a caption, as DSFR writes it.
  { rule: "aria-allowed-role", markup: /^<figure[^>]* role="group"/ },
];

/** What a theme changes: colours alone. */
export const OF_COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds on a page as it is, with the number of the RGAA test where there is one. */
export async function axeFaults(
  page: Page,
  where: string,
  runOnly: RunOnly = { type: "tag", values: TAGS },
): Promise<string[]> {
  // Through the debugging protocol: the policy of the site refuses any script added to the page.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const results = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
        runOnly: only,
        resultTypes: ["violations"],
      }),
    runOnly,
  );
  return describeAll(results, where);
}

function describeAll({ violations }: AxeResults, where: string): string[] {
  return violations.flatMap(({ id, tags, help, nodes }) => {
    const rgaa = tags.filter((tag) => /^RGAA-\d/.test(tag)).join(", ");
    return nodes
      .filter(({ html }) => !EXEMPT.some(({ rule, markup }) => rule === id && markup.test(html)))
      .map(({ html, any, all }) => {
        const [detail] = [...any, ...all];
        return `${where}: ${id}${rgaa && ` (${rgaa})`}: ${help}: ${html.slice(0, 160)}: ${detail?.message ?? ""}`;
      });
  });
}
