import { expect, test } from "vitest";
import { accessibilityTree } from "../helpers/browser/accessibility-tree.ts";
import { useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();

/** A page of each layout of the demonstration. */
const PAGES = {
  home: "/",
  news: "/actualites/",
  article: "/actualites/retour-d-experience-tous-les-composants/",
  "press-room": "/espace-presse/",
  release: "/espace-presse/communique-journee-2029/",
  agenda: "/agenda/",
  event: "/agenda/journee-exemple-2030/",
  month: "/agenda/calendrier/2030-05/",
  topic: "/themes/donnees-ouvertes/",
  search: "/recherche/?q=programme&type=agenda",
  "not-found": "/404.html",
};

/** What is between the header and the footer, which every page has. */
const content = (tree: string) => tree.slice(tree.indexOf("\nmain") + 1, tree.indexOf("\ncontentinfo") + 1);

test("landmarks, titles and controls have the names and states that assistive technologies need", async () => {
  const { page, context, visit } = await browser.open("demo");
  for (const [name, path] of Object.entries(PAGES)) {
    await visit(path);
    if (name === "search") await page.locator("[data-part=results] > li").first().waitFor();
    await expect.poll(() => page.locator("agenda-filters:not(:defined)").count()).toBe(0);
    const session = await context.newCDPSession(page);
    const tree = await accessibilityTree(session);
    await session.detach();
    const file = `../fixtures/accessibility-trees/${name}.txt`;
    await expect(name === "home" ? tree : content(tree)).toMatchFileSnapshot(file);
  }
});
