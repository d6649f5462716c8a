import type { Tab } from "./browser.ts";

/**
 * Opens a page of the demonstration as a visitor of another day sees it: the demonstration’s own present is
 * taken out of the page, and the clock of the browser says `instant` (ISO 8601).
 */
export async function visitAt(tab: Tab, path: string, instant: string): Promise<void> {
  await tab.page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/ data-now="[^"]*"/, "");
    return route.fulfill({ response, body });
  });
  await tab.page.clock.install({ time: new Date(instant) });
  await tab.visit(path);
}
