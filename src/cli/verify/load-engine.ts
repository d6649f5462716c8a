import type { PagefindEngine } from "../../client/search/pagefind.ts";
import { engineCode } from "../../integrations/search-index/engine.ts";

/** The engine of our search, out of browsers. */
export async function loadEngine(): Promise<PagefindEngine> {
  const { engine } = await import(`data:text/javascript,${encodeURIComponent(await engineCode())}`);
  return engine;
}
