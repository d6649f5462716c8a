/**
 * Reads once what every page of a build asks for: the same present gives the same answer. In dev, where the present
 * moves, an answer serves a minute at most; when content changes, Astro loads this module and its answers anew.
 */
export function perBuild<T>(
  read: (now: Temporal.Instant) => Promise<T>,
): (now: Temporal.Instant) => Promise<T> {
  let last: { key: string; value: Promise<T> } | undefined;
  return (now) => {
    const key = (import.meta.env.DEV ? now.round("minute") : now).toString();
    if (last?.key !== key) last = { key, value: read(now) };
    return last.value;
  };
}
