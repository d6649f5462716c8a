import { expect } from "vitest";

const SHOWN = 40;

/** Passes when there is no fault; else fails with one fault a line. */
export function expectNoFault(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  expect.fail(`${faults.length} fault(s)\n${[...faults.slice(0, SHOWN), ...rest].join("\n")}`);
}
