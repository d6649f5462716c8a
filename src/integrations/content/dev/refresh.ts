import { setTimeout } from "node:timers/promises";
import type { RefreshContentOptions } from "astro";

/** Milliseconds before Astro is asked again. */
const PAUSE = 50;

/**
 * Has the loaders read the whole content again. While it reads its own configuration, as at each change of an entry,
 * Astro does nothing of what it is asked and says nothing of it: it is asked until a loader has been called.
 */
export async function refresh(
  refreshContent: (options: RefreshContentOptions) => Promise<void>,
): Promise<void> {
  const context = { called: false };
  for (;;) {
    await refreshContent({ context });
    if (context.called) return;
    await setTimeout(PAUSE);
  }
}

/** Says that a loader has been called, in what Astro hands over to it. */
export function answer(context: Record<string, unknown> | undefined): void {
  if (context) context.called = true;
}
