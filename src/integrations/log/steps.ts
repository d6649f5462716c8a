import type { AstroIntegration, AstroIntegrationLogger } from "astro";

/** What a step of a build took, in milliseconds: as one waits for it, and of processor, in all threads of the process. */
interface Step {
  name: string;
  wall: number;
  processor: number;
}

/** What an integration does once the site is built, in the words of the log. */
const NAMES: Readonly<Record<string, string>> = {
  "@astrojs/sitemap": "plan du site",
  "content-public": "fichiers à télécharger",
  enclosures: "pièces jointes des fils",
  "purge-css": "feuilles de style",
  "search-index": "index de recherche",
  "server-files": "fichiers des serveurs",
  precompress: "compression",
};

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;

/** What the process has used until now. */
export function usedUntilNow(): Omit<Step, "name"> {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}

/** What was used from a moment on. */
export function stepSince(name: string, last: Omit<Step, "name">, now = usedUntilNow()): Step {
  return { name, wall: now.wall - last.wall, processor: now.processor - last.processor };
}

/**
 * Says, in a line each, what the steps of a build take. Steps that take nothing are not said.
 *
 * @param integrations those of the site, in order
 * @returns the same, timed, between two that look at the rest of the build
 */
export function timed(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  let last = { wall: 0, processor: 0 };
  const step = (name: string, logger: Pick<AstroIntegrationLogger, "info">, now = usedUntilNow()) => {
    const taken = stepSince(name, last, now);
    last = now;
    if (taken.wall >= LEAST) logger.info(lineOf(taken));
  };
  let bundled = last;
  const first: AstroIntegration = {
    name: "étapes",
    hooks: {
      "astro:build:start": ({ logger }) => step("contenu", logger),
      "astro:build:setup": ({ vite }) => {
        vite.plugins?.push({
          name: "steps",
          closeBundle: () => {
            bundled = usedUntilNow();
          },
        });
      },
      "astro:build:generated": ({ logger }) => {
        step("modules", logger, bundled);
        step("pages et images", logger);
      },
      "astro:build:done": ({ logger }) => step("fin des pages", logger),
    },
  };
  const ends: AstroIntegration = {
    name: "étapes",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command === "build") step("démarrage et relecture", logger);
      },
    },
  };
  return [first, ...integrations.map((one) => withStep(one, step)), ends];
}

/** Milliseconds from which a step is worth a line. */
const LEAST = 50;

/** @example lineOf({ name: "compression", wall: 800, processor: 1000 }) // => "compression : 0,8 s (processeur 1,0 s)" */
export function lineOf({ name, wall, processor }: Step): string {
  return `${name} : ${seconds(wall)} (processeur ${seconds(processor)})`;
}

function withStep(
  integration: AstroIntegration,
  step: (name: string, logger: Pick<AstroIntegrationLogger, "info">) => void,
): AstroIntegration {
  const done = integration.hooks["astro:build:done"];
  if (!done) return integration;
  const { name, hooks } = integration;
  return {
    name,
    hooks: {
      ...hooks,
      "astro:build:done": async (options) => {
        await done(options);
        step(NAMES[name] ?? name, options.logger);
      },
    },
  };
}
