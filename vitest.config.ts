import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/helpers/house/longest-first.ts";

// A busy machine is slow, not wrong: limits of time only stop what hangs.
// Files of one kind share the modules of a worker, and with them the pages that they read once.
const node = (name: string, include: string[], more = {}) => ({
  test: { name, include, testTimeout: 300_000, hookTimeout: 300_000, isolate: false, ...more },
});
const sites = {
  globalSetup: "tests/helpers/site/built-sites.ts",
  testTimeout: 900_000,
  hookTimeout: 900_000,
};

// Commands that tests start a hundred times are compiled once.
process.env.NODE_COMPILE_CACHE ??= resolve(".cache/compiled");

/**
 * Five kinds of tests: types, rules of the code (unit, which holds the architecture), components rendered alone,
 * what ships (build, on the built sites) and what only a browser knows (browser).
 */
export default defineConfig({
  test: {
    reporters: ["default", "./tests/helpers/house/slowest-files.ts"],
    // By default one core is left idle, which is half of a machine of two.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      node("types", ["tests/types.test.ts"], { testTimeout: 900_000 }),
      node("unit", ["tests/architecture.test.ts", "tests/unit/**/*.test.ts"]),
      getViteConfig(node("components", ["tests/components/**/*.test.ts"])),
      node("build", ["tests/build/**/*.test.ts"], sites),
      // Faults of machines take many builds: `npm run faults` tries them.
      ...(process.env.TEST_FAULTS
        ? [node("faults", ["tests/faults/**/*.test.ts"], { testTimeout: 900_000 })]
        : []),
      node("browser", ["tests/browser/**/*.test.ts"], { ...sites, expect: { poll: { timeout: 120_000 } } }),
    ],
  },
});
