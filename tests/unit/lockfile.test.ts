import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { completed, type Lockfile, missingPlatforms, platformEntry } from "../helpers/house/lockfile.ts";

const text = readFileSync("package-lock.json", "utf8");
const lockfile = JSON.parse(text) as Lockfile;

describe("the lockfile", () => {
  test("holds the packages of every platform (else run: node tests/helpers/house/lockfile.ts)", () => {
    expect(missingPlatforms(lockfile)).toEqual([]);
  });

  test("names no host to fetch from, so that any registry serves it", () => {
    expect(text).not.toMatch(/"resolved": "https?:/);
  });

  test("is seen to lack a platform, and completed with what npm needs to skip it elsewhere", () => {
    const lacking: Lockfile = {
      packages: {
        "node_modules/tool": {
          version: "1.0.0",
          optionalDependencies: { "@tool/linux-arm64-musl": "1.0.0" },
        },
      },
    };
    expect(missingPlatforms(lacking)).toEqual([["@tool/linux-arm64-musl", "1.0.0"]]);
    expect(missingPlatforms(completed(lacking))).toEqual([]);
  });

  test("describes a platform by its system, its processor and its C library", () => {
    expect(platformEntry("@tool/cli-linux-x64-musl", "2.0.0")).toEqual({
      version: "2.0.0",
      optional: true,
      os: ["linux"],
      cpu: ["x64"],
      libc: ["musl"],
    });
    expect(platformEntry("@tool/windows-arm64", "2.0.0")).toEqual({
      version: "2.0.0",
      optional: true,
      os: ["win32"],
      cpu: ["arm64"],
    });
  });
});
