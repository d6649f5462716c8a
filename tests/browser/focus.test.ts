import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DESKTOP, inPairs, PHONE, useBrowser } from "../helpers/browser/browser.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import type { SiteName } from "../helpers/site/sites.ts";

const browser = useBrowser();

/** The pages where one does the most, from their first stop to the last. */
const WALKS: readonly { name?: SiteName; path: string; viewport: typeof DESKTOP }[] = [
  { path: "/", viewport: DESKTOP },
  { path: "/agenda/?participation=a-distance", viewport: DESKTOP },
  { path: "/agenda/journee-exemple-2030/", viewport: PHONE },
  { path: "/agenda/calendrier/2030-05/", viewport: DESKTOP },
  { path: "/recherche/?q=programme", viewport: DESKTOP },
  { path: "/actualites/retour-d-experience-tous-les-composants/", viewport: DESKTOP },
  { path: "/espace-presse/", viewport: PHONE },
  { name: "prefecture", path: "/", viewport: PHONE },
  { name: "prefecture", path: "/agenda/", viewport: DESKTOP },
  { name: "prefecture", path: "/agenda/exemple-evenement/", viewport: DESKTOP },
];

/**
 * Runs in the page: what is wrong with the stop that has the focus, `end` once the page is left. A stop comes after the
 * last one in the order of the page, is in the window, is under nothing else, and shows an outline.
 */
function judgeStop(): string[] | "end" {
  const kept = window as { last?: Element; first?: Element };
  const element = document.activeElement;
  if (!element || element === document.body || (element === kept.first && kept.last !== element))
    return "end";
  kept.first ??= element;
  const { last } = kept;
  kept.last = element;
  const faults: string[] = [];
  const back = last && last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  if (back) faults.push("comes before the last one");
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const parts = [element, ...element.querySelectorAll("*"), ...labels, element.parentElement].filter(
    (part) => part !== null,
  );
  const outlined = parts
    .flatMap((part) => [undefined, "::before", "::after"].map((pseudo) => getComputedStyle(part, pseudo)))
    .some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px");
  // Within a field of a date, the button of the calendar has an outline of the browser’s own.
  if (!outlined && !(last === element && element.matches("[type=date]"))) faults.push("has no outline");
  // A link around a block has a line of no width before it.
  const box = [element, ...element.children]
    .flatMap((part) => [...part.getClientRects()])
    .find(({ width }) => width > 1);
  if (!box) return [...faults, "has no size"];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) return [...faults, "is out of the window"];
  const over = document.elementFromPoint(x, y);
  const own = [element, ...labels].some((part) => part.contains(over) || over?.contains(part));
  if (!own) faults.push(`is under <${over?.localName} class="${over?.className}">`);
  return faults;
}

/** Goes by Tab to the end of a page: how many stops, and what is wrong with them. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(judgeStop);
    if (found === "end") return { stops, faults };
    if (found.length === 0) continue;
    const markup = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    faults.push(...found.map((fault) => `stop ${stops + 1} ${fault}: ${markup}`));
  }
  return { stops: 400, faults: [...faults, "the keyboard never leaves the page"] };
}

test("by the keyboard, each stop of a page follows the last, shows, and is hidden by nothing", async () => {
  const faults: string[] = [];
  await inPairs(WALKS, async ({ name = "demo", path, viewport }) => {
    const { page, visit, close } = await browser.open(name, { viewport });
    await visit(path);
    // Results and the counts of filters come one after the other.
    if (path.startsWith("/recherche/")) await page.waitForLoadState("networkidle");
    const walked = await walk(page);
    expect(walked.stops, path).toBeGreaterThan(20);
    faults.push(...walked.faults.map((fault) => `${path}: ${fault}`));
    await close();
  });
  expectNoFault(faults);
});

test("a stop out of order, one under something and one without outline are noticed", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/404.html");
  await page.evaluate(() => {
    document.querySelector(".fr-footer a")?.setAttribute("tabindex", "1");
    const link = document.querySelector<HTMLElement>("main a");
    if (link) link.style.outline = "none";
    const bar = document.createElement("div");
    bar.className = "over";
    bar.style.cssText = "position: fixed; inset: 0; z-index: 9999";
    document.body.append(bar);
  });
  const faults = (await walk(page)).faults.join("\n");
  expect(faults).toMatch(/comes before the last one/);
  expect(faults).toMatch(/is under <div class="over">/);
  expect(faults).toMatch(/has no outline/);
});
