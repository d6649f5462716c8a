import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const KNOWN_PLACES = [
  process.env.CHROME,
  // The same engine without its windows: half the work.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** What Chromium starts with, so that it asks nothing of the network by itself. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of `CHROME`, of the system or of Playwright: its path, or nothing where there is none. */
export function findChromium(): string | undefined {
  return [...KNOWN_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}
