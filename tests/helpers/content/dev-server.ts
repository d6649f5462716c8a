import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** `astro dev` on a project of its own. */
export interface DevServer {
  /** The status and the source of a page. */
  get(path: string): Promise<{ status: number; html: string }>;
  /** What the terminal says. */
  output(): string;
  /** Whether the process is still there. */
  isUp(): boolean;
  close(): Promise<void>;
}

/** Starts `astro dev`; its pages answer a moment later. */
export async function startDev(cwd: string): Promise<DevServer> {
  const port = await freePort();
  const { SITE_URL: _, SITE_PREVIEW: __, VITEST: ___, ...env } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "dev", "--port", String(port)],
    {
      cwd,
      env: { ...env, NODE_ENV: "development", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  const isUp = () => child.exitCode === null && child.signalCode === null;
  return {
    get: async (path) => {
      try {
        const response = await fetch(`http://localhost:${port}${path}`, {
          signal: AbortSignal.timeout(180_000),
        });
        return { status: response.status, html: await response.text() };
      } catch {
        return { status: 0, html: "" };
      }
    },
    output: () => output,
    isUp,
    close: async () => {
      if (!isUp()) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
