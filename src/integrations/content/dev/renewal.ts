import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import { devState } from "./state.ts";

/** The module that all of the content comes from. Source: astro/dist/content/consts.js. */
const STORE = "\0astro:data-layer-content";

/**
 * Keeps no page of the former content. One that Astro was making while it renewed its store, as happens when saves
 * come in bursts, leaves the former entries and addresses to those that follow: they are read again once it is made.
 */
export function renewAfterOverlaps(server: ViteDevServer): void {
  server.middlewares.use((_, response, next) => {
    const { renewals } = devState();
    response.once("close", () => {
      if (devState().renewals !== renewals) renew(server);
    });
    next();
  });
}

function renew({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    if (!("runner" in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    const store = evaluatedModules.getModuleById(STORE);
    if (store) evaluatedModules.invalidateModule(store);
    environment.hot.send("astro:content-changed", {});
  }
}
