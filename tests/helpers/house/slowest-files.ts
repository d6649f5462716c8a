import type { Reporter, TestModule } from "vitest/node";

const COUNT = 10;

/** Says, at the end of a run, which test files took longest: what to look at when tests get slow. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const timed = modules
      .map((module) => ({ file: module.relativeModuleId, millis: durationOf(module) }))
      .sort((a, b) => b.millis - a.millis);
    const lines = timed
      .slice(0, COUNT)
      .map(({ file, millis }) => `${(millis / 1000).toFixed(1).padStart(8)} s  ${file}`);
    console.log(`\nSlowest files:\n${lines.join("\n")}`);
  }
}

function durationOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return collectDuration + setupDuration + duration;
}
