import { spawn } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createStaticServer } from "../../../src/integrations/static-server.ts";

/** A site built for the tests, and served as in production. */
export interface BuiltSite {
  /** Folder of the built site. */
  dir: string;
  /** Address of its server, without a trailing slash. */
  url: string;
  /** The present it was built at. */
  now: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** The site itself, with its own entries. */
    site: BuiltSite;
    /** The demonstration, with fictitious entries of every kind and state. */
    demo: BuiltSite;
  }
}

const SITES = {
  site: { content: "src/content", now: "2026-11-22T09:00:00Z" },
  demo: { content: "tests/fixtures/site", now: "2030-05-15T08:00:00Z" },
} as const;

const shared = globalThis as { builtSites?: Promise<void> };

/** Builds both sites once for all the tests that read them, one after the other, then serves them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSites ??= buildAll();
  await shared.builtSites;
  const servers: ReturnType<typeof createStaticServer>[] = [];
  for (const name of ["site", "demo"] as const) {
    const server = createStaticServer({ dir: folder(name) });
    const port = await server.listen(0);
    project.provide(name, { dir: folder(name), url: `http://localhost:${port}`, now: SITES[name].now });
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

function folder(name: keyof typeof SITES): string {
  return join(".cache/test-sites", name);
}

async function buildAll(): Promise<void> {
  if (process.env.TEST_SITES === "keep") return;
  for (const name of ["site", "demo"] as const) await build(name);
}

function build(name: keyof typeof SITES): Promise<void> {
  const { content, now } = SITES[name];
  return buildSite({ SITE_CONTENT: content, SITE_NOW: now, SITE_OUT: folder(name) });
}

/** Builds a site as `npm run build` does, with what the environment says. */
export function buildSite(settings: Record<`SITE_${string}`, string>): Promise<void> {
  const { SITE_URL: _, SITE_PREVIEW: __, ...env } = process.env;
  const child = spawn("node", ["node_modules/astro/bin/astro.mjs", "build"], {
    env: { ...env, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `The build of ${settings.SITE_CONTENT} failed:\n${Buffer.concat(output).toString().slice(-4000)}`,
          ),
        );
    });
  });
}
