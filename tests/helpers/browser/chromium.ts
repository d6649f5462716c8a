import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "../../../src/cli/bench/chromium.ts";

/**
 * Launches Chromium: the one of `CHROME`, of the system or of Playwright; where there is none, gets one from
 * Debian’s packages (as root) or from Playwright.
 *
 * @param scrollbars shows the bars of windows, as outside of tests
 * @throws Error that says what to install when none of this works
 */
export async function launchChromium({ scrollbars = false } = {}): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  const ignoreDefaultArgs = scrollbars ? ["--hide-scrollbars"] : [];
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS, ignoreDefaultArgs });
}

function installChromium(): string {
  for (const attempt of [fromDebian, fromPlaywright]) {
    attempt();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error("No Chromium was found or installed: install it, or set CHROME to its path.");
}

function fromDebian(): void {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium-headless-shell"]);
}

function fromPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  run("node", [cli, "install", "chromium"]);
}

function run(command: string, args: string[]): void {
  try {
    execFileSync(command, args, {
      stdio: "ignore",
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    // The next attempt, or the final error, says what to do.
  }
}
