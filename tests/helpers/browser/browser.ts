import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import type { SiteName } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Milliseconds that stop what hangs: a slow machine is no fault. */
const LIMIT = 300_000;

export type Theme = "light" | "dark";

export interface TabOptions
  extends Pick<
    BrowserContextOptions,
    | "javaScriptEnabled"
    | "colorScheme"
    | "reducedMotion"
    | "forcedColors"
    | "deviceScaleFactor"
    | "timezoneId"
  > {
  /** Size of the window; that of a desktop by default. */
  viewport?: { width: number; height: number };
  /** Theme chosen on a former visit; none by default. */
  theme?: Theme;
}

/** A page of a browser, with what went wrong on it. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Console errors, refusals of the policy, failed requests, requests to another origin. */
  faults: string[];
  /** Loads an address of the site. */
  visit(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser for all the tests of a file. */
export function useBrowser(): { open(name: SiteName, options?: TabOptions): Promise<Tab> } {
  let browser: Browser | undefined;
  const opened: Tab[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    // A page left open goes on working, and slows those that follow.
    await Promise.all(opened.splice(0).map((tab) => tab.context.close()));
  });
  afterAll(() => browser?.close());
  return {
    async open(name, options) {
      if (!browser) throw new Error("The browser opens before the tests: call useBrowser() out of them.");
      const tab = await openTab(browser, inject(name).url, options);
      opened.push(tab);
      return tab;
    },
  };
}

async function openTab(browser: Browser, url: string, options: TabOptions = {}): Promise<Tab> {
  const { theme, viewport = DESKTOP, ...rest } = options;
  const context = await browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
    viewport,
    ...rest,
  });
  context.setDefaultTimeout(LIMIT);
  if (theme) await context.addInitScript((kept) => localStorage.setItem("scheme", kept), theme);
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const faults = watch(page, url);
  const visit = async (path: string) => {
    await page.goto(url + path, { waitUntil: "load" });
    // Nothing is under the pointer of who has just arrived, as on a touch screen.
    await page.mouse.move(-1, -1);
  };
  return { page, context, faults, visit, close: () => context.close() };
}

/** Runs in the page: a refusal of the policy becomes a console error, with what was refused. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`policy: ${effectiveDirective} refused ${blockedURI} from ${sourceFile}`);
  });
}

function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  const path = () => page.url().replace(url, "");
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${path()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${path()}: error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Leaving a page aborts what it still loads.
    if (reason !== "net::ERR_ABORTED") faults.push(`${path()}: failed: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage)
      faults.push(`${path()}: ${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${url}/`)) faults.push(`${path()}: to another origin: ${request.url()}`);
  });
  return faults;
}

/** Runs a task on each item, two at a time. */
export async function inPairs<T>(
  items: readonly T[],
  task: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async (number: number) => {
    for (const item of queue) await task(item, number);
  };
  await Promise.all([lane(0), lane(1)]);
}
