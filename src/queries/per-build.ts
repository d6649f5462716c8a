/** How often content has changed: always none in a build. */
let changes = 0;
import.meta.hot?.on("astro:content-changed", () => {
  changes += 1;
});

/**
 * Reads once what every page of a build asks for: the same present gives the same answer. In dev, where the present
 * moves, an answer serves until content changes, and a minute at most.
 */
export function perBuild<T>(
  read: (now: Temporal.Instant) => Promise<T>,
): (now: Temporal.Instant) => Promise<T> {
  let last: { key: string; value: Promise<T> } | undefined;
  return (now) => {
    const key = import.meta.env.DEV ? `${changes} ${now.round("minute")}` : now.toString();
    if (last?.key !== key) last = { key, value: read(now) };
    return last.value;
  };
}
