import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostOf } from "../../src/cli/publish/host.ts";
import { published, publishRelease } from "../../src/cli/publish/releases.ts";

const canTry =
  process.platform === "linux" && process.getuid?.() === 0 && !spawnSync("rsync", ["--version"]).error;

test.runIf(canTry)(
  "a full disk on the server is said in French; the present release stays, and nothing else",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "full-"));
    const [disk, dir] = [join(folder, "disk"), join(folder, "dist")];
    for (const made of [disk, dir]) mkdirSync(made);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
    try {
      const host = hostOf(disk, "ssh");
      writeFileSync(join(dir, "index.html"), "1");
      published(host);
      publishRelease(host, dir, "1", undefined, 5);
      writeFileSync(join(dir, "index.html"), Buffer.alloc(2_000_000));
      expect(() => publishRelease(host, dir, "2", "1", 5)).toThrow(
        "Le disque est plein : libérez de la place.",
      );
      expect(readlinkSync(join(disk, "current"))).toBe("releases/1");
      expect(readdirSync(join(disk, "releases"))).toEqual(["1"]);
    } finally {
      execFileSync("umount", [disk]);
      rmSync(folder, { recursive: true });
    }
  },
);
