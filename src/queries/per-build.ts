/**
 * Reads once what every page of a build asks for: the same present gives the same answer. In dev, where
 * content changes under a running process, it reads each time.
 */
export function perBuild<T>(
  read: (now: Temporal.Instant) => Promise<T>,
): (now: Temporal.Instant) => Promise<T> {
  let last: { key: string; value: Promise<T> } | undefined;
  return (now) => {
    if (import.meta.env.DEV) return read(now);
    const key = now.toString();
    if (last?.key !== key) last = { key, value: read(now) };
    return last.value;
  };
}
