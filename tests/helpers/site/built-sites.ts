import { spawn } from "node:child_process";
import { join, relative } from "node:path";
import type { TestProject } from "vitest/node";
import { createStaticServer } from "../../../src/integrations/static-server.ts";
import { oneAstro } from "./one-astro.ts";
import { makeOtherSite } from "./other-site.ts";

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
    /** What `npm run init` makes of the project for another administration. */
    prefecture: BuiltSite;
  }
}

const SITES = {
  site: { content: "src/content", now: "2026-11-22T09:00:00Z" },
  demo: { content: "tests/fixtures/site", now: "2030-05-15T08:00:00Z" },
  prefecture: { content: "src/content", now: "2031-03-10T06:00:00Z", project: ".cache/other-project" },
} as const;
const NAMES = Object.keys(SITES) as (keyof typeof SITES)[];

const shared = globalThis as { builtSites?: Promise<void> };

/** Builds the sites once for all the tests that read them, then serves them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSites ??= buildAll();
  await shared.builtSites;
  const servers: ReturnType<typeof createStaticServer>[] = [];
  for (const name of NAMES) {
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
  makeOtherSite(SITES.prefecture.project);
  // Builds of one project wait for each other, the longest of them first.
  await Promise.all((["demo", "site", "prefecture"] as const).map(build));
}

function build(name: keyof typeof SITES): Promise<void> {
  const { content, now, project } = { project: ".", ...SITES[name] };
  const out = relative(project, folder(name));
  return buildSite({ SITE_CONTENT: content, SITE_NOW: now, SITE_OUT: out }, project);
}

/** What a build said, and how it ended. */
export interface BuildResult {
  status: number | null;
  output: string;
}

/** Runs the command of `npm run build` in a project, with what the environment says, once no other build of it is at work. */
export async function runBuild(settings: Readonly<Record<string, string>>, cwd = "."): Promise<BuildResult> {
  const { SITE_URL: _, SITE_PREVIEW: __, ...env } = process.env;
  const release = await oneAstro(cwd);
  // The sites of the last run may be of another commit, with more pages.
  const child = spawn("node", ["src/cli/launch.ts", "build", "--accept"], {
    cwd,
    env: { ...env, NODE_ENV: "production", NO_COLOR: "1", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  release();
  return { status, output: Buffer.concat(output).toString() };
}

/** @throws Error with the end of what the build said if it fails */
export async function buildSite(settings: Record<`SITE_${string}`, string>, cwd = "."): Promise<void> {
  const { status, output } = await runBuild(settings, cwd);
  if (status !== 0) throw new Error(`The build of ${settings.SITE_CONTENT} failed:\n${output.slice(-4000)}`);
}
