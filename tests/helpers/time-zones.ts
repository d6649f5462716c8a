import { vi } from "vitest";

/** Zones of the process that a test goes through: before, on and after Paris, and the other side of the day. */
export const PROCESS_ZONES = ["UTC", "Europe/Paris", "Pacific/Auckland", "America/Cayenne"] as const;

/**
 * Runs something as if the computer were in a time zone.
 *
 * @throws Error if the process does not follow, since the test would then prove nothing
 */
export function inProcessZone<T>(zone: string, run: () => T): T {
  vi.stubEnv("TZ", zone);
  try {
    const local = new Date(2024, 0, 1).getTime();
    const expected = Temporal.PlainDateTime.from("2024-01-01").toZonedDateTime(zone).epochMilliseconds;
    if (local !== expected) throw new Error(`The process is not in ${zone}.`);
    return run();
  } finally {
    vi.unstubAllEnvs();
  }
}
