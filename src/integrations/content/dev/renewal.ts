import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import { devState } from "./state.ts";

/** The module that all of the content comes from. Source: astro/dist/content/consts.js. */
export const CONTENT_STORE = "\0astro:data-layer-content";

/**
 * Keeps no page of the former content. One that is being made while what it reads is renewed may leave former modules,
 * entries and addresses to those that follow: these wait for it, and all is read again.
 *
 * @returns reads all again, as soon as no page is being made
 */
export function renewBetweenPages(server: ViteDevServer): () => void {
  let making = 0;
  let isDue = false;
  let waiting: (() => void)[] = [];
  const renewed = () => {
    if (isDue) renew(server);
    isDue = false;
    const next = waiting;
    waiting = [];
    for (const make of next) make();
  };
  devState().contentChanged = () => {
    isDue ||= making > 0;
  };
  server.middlewares.use((_, response, next) => {
    const make = () => {
      if (response.destroyed) return;
      making += 1;
      response.once("close", () => {
        making -= 1;
        if (making === 0) renewed();
      });
      next();
    };
    if (isDue) waiting.push(make);
    else make();
  });
  return () => {
    isDue = true;
    if (making === 0) renewed();
  };
}

/** Has the content read again, and the examples of the guide: modules, made also of acronyms. */
function renew({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.id === CONTENT_STORE || module.file?.endsWith(".mdx")) moduleGraph.invalidateModule(module);
    if (!("runner" in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    const store = evaluatedModules.getModuleById(CONTENT_STORE);
    if (store) evaluatedModules.invalidateModule(store);
    environment.hot.send("astro:content-changed", { isOurs: true });
  }
}
