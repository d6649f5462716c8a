import { readFileSync, writeFileSync } from "node:fs";

/** What this project reads of a `package-lock.json` (npm, lockfileVersion 3). */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const OPERATING_SYSTEMS: Record<string, string> = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  win32: "win32",
  windows: "win32",
};
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * The packages for other platforms that a lockfile should hold and does not, as `[name, exact version]`.
 * A registry that lacks them makes npm forget them, and `npm ci` then refuses the lockfile everywhere.
 */
export function missingPlatforms({ packages }: Lockfile): [string, string][] {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.entries(optionalDependencies ?? {}),
  );
  const missing = wanted.filter(
    ([name, version]) => /^\d+\.\d+\.\d+$/.test(version) && packages[`node_modules/${name}`] === undefined,
  );
  return [...new Map(missing)].sort(([a], [b]) => a.localeCompare(b));
}

/** The entry of a platform’s package: skipped where the platform is another, fetched by its version where it is not. */
export function platformEntry(name: string, version: string): LockedPackage {
  const parts = name.split(/[/-]/);
  const os = parts.map((part) => OPERATING_SYSTEMS[part]).filter((part) => part !== undefined);
  const cpu = parts.filter((part) => PROCESSORS.includes(part));
  const libc = parts.includes("musl") ? ["musl"] : parts.includes("gnu") ? ["glibc"] : undefined;
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(libc && os.includes("linux") ? { libc } : {}),
  };
}

/** Adds the missing platforms to a lockfile, in the order npm writes. */
export function completed(lockfile: Lockfile): Lockfile {
  const added = missingPlatforms(lockfile).map(
    ([name, version]) => [`node_modules/${name}`, platformEntry(name, version)] as const,
  );
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

if (import.meta.main) {
  const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
  writeFileSync("package-lock.json", `${JSON.stringify(completed(lockfile), null, 2)}\n`);
}
