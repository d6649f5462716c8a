import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask } from "../helpers/servers/ask.ts";

const NAME = "actualites-essai";
const ORIGIN = "http://localhost:8080";
const podman = (...args: string[]) => spawnSync("podman", args, { encoding: "utf8" });

/** The commands that docs/conteneur.md gives: build, run, look at its health. */
const commands = () => {
  const [, block = ""] = /```sh\n(.*?)```/s.exec(readFileSync("docs/conteneur.md", "utf8")) ?? [];
  const [build = "", run = "", health = ""] = block.replaceAll("\\\n", "").trim().split("\n");
  return [build, run, health.split(" && ")[0] ?? ""].map((line) => line.replaceAll("actualites", NAME));
};

/** Images that the container starts from: those of this machine, or of a registry that answers. */
const images = [...readFileSync("Containerfile", "utf8").matchAll(/^FROM (\S+)/gm)].map(
  ([, name = ""]) => name,
);
const has = (image: string) =>
  podman("image", "exists", image).status === 0 || podman("pull", "--quiet", image).status === 0;
const canTry = podman("version").status === 0 && images.every(has);
if (!canTry) console.warn("Podman ou ses images de départ manquent : le conteneur n’est pas essayé.");

test.runIf(canTry)(
  "the container is built, in health, and serves the site from a file system that nothing can write to",
  async () => {
    const [build = "", run = "", health = ""] = commands();
    const shell = (line: string) => execFileSync("sh", ["-ec", line], { encoding: "utf8" });
    try {
      shell(build);
      shell(run);
      await expect.poll(() => podman("exec", NAME, "sh", "-c", "true").status).toBe(0);
      shell(health);
      const home = await ask(ORIGIN, "/");
      expect(home.status).toBe(200);
      expect(home.headers["content-security-policy"]).toContain("default-src 'self'");
      expect((await ask(ORIGIN, "/absent/")).status).toBe(404);
      expect(podman("exec", NAME, "id", "-u").stdout.trim()).not.toBe("0");
      expect(podman("exec", NAME, "touch", "/srv/site/x").stderr).toContain("Read-only file system");
      const sizes = [NAME, images.at(-1) ?? ""].map((image) =>
        Number(podman("image", "inspect", "--format", "{{.Size}}", image).stdout),
      );
      const site = Number(
        podman("exec", NAME, "sh", "-c", "find /srv/site -type f -exec cat {} + | wc -c").stdout,
      );
      expect(site).toBeGreaterThan(1_000_000);
      expect((sizes[0] ?? 0) - (sizes[1] ?? 0) - site).toBeLessThan(1_000_000);
    } finally {
      podman("rm", "--force", NAME);
      podman("rmi", "--force", NAME);
    }
  },
);
