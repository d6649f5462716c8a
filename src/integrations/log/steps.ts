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

/**
 * Says, in a line each, what the steps of a build take, and in the end the slowest first. Steps that take nothing are
 * not said.
 *
 * @param integrations those of the site, in order
 * @returns the same, timed, between two that look at the rest of the build
 */
export function timed(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const steps: Step[] = [];
  let last = { wall: 0, processor: 0 };
  const step = (name: string, logger: Pick<AstroIntegrationLogger, "info">) => {
    const { user, system } = process.cpuUsage();
    const now = { wall: performance.now(), processor: (user + system) / 1000 };
    const taken = { name, wall: now.wall - last.wall, processor: now.processor - last.processor };
    last = now;
    steps.push(taken);
    if (taken.wall >= LEAST) logger.info(lineOf(taken));
  };
  let isBuild = false;
  let bundled = last;
  const first: AstroIntegration = {
    name: "étapes",
    hooks: {
      "astro:build:start": ({ logger }) => step("contenu", logger),
      "astro:build:setup": ({ vite }) => {
        vite.plugins?.push({
          name: "steps",
          closeBundle: () => {
            const { user, system } = process.cpuUsage();
            bundled = { wall: performance.now(), processor: (user + system) / 1000 };
          },
        });
      },
      "astro:build:generated": ({ logger }) => {
        const before = last;
        last = bundled;
        steps.push({
          name: "modules",
          wall: bundled.wall - before.wall,
          processor: bundled.processor - before.processor,
        });
        logger.info(lineOf(steps.at(-1) as Step));
        step("pages et images", logger);
      },
      "astro:build:done": ({ logger }) => step("fin des pages", logger),
    },
  };
  const ends: AstroIntegration = {
    name: "étapes",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        isBuild = command === "build";
        if (isBuild) step("démarrage et relecture", logger);
      },
    },
  };
  return [first, ...integrations.map((one) => withStep(one, step)), ends];
}

/** Milliseconds from which a step is worth a line. */
const LEAST = 50;

function lineOf({ name, wall, processor }: Step): string {
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
