import { setTimeout } from "node:timers/promises";
import type { RefreshContentOptions } from "astro";
import { COLLECTIONS, type CollectionName } from "../../../schemas/reference.ts";

/** Milliseconds before Astro is asked again. */
const PAUSE = 50;

/** What the loaders are told. */
interface Request {
  /** The files to read, whole paths; all by default. */
  files?: ReadonlySet<string> | undefined;
  /** Whether a loader has been called. */
  called: boolean;
}

/** The name of the loader of a collection. */
export function loaderOf(collection: CollectionName): string {
  return `entries:${collection}`;
}

/**
 * Has the loaders read the whole content again, or some entries, and Astro write it at once. While it reads its own
 * configuration, as at each change of an entry, Astro does nothing of what it is asked and says nothing of it: it is
 * asked until a loader has been called.
 */
export async function refresh(
  refreshContent: (options: RefreshContentOptions) => Promise<void>,
  files?: Request["files"],
): Promise<void> {
  const request: Request = { called: false, files };
  const context = { request };
  for (;;) {
    await refreshContent(files ? { context, loaders: COLLECTIONS.map(loaderOf) } : { context });
    if (request.called) return;
    await setTimeout(PAUSE);
  }
}

/** Says that a loader has been called, by what Astro hands over to it; which files it has to read, if not all. */
export function answer(context: Record<string, unknown> | undefined): Request["files"] {
  if (!context) return undefined;
  const request = context.request as Request;
  request.called = true;
  return request.files;
}
