import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * The entries of a folder that are no longer as a commit has them, as they were there, by their path from the
 * root of the project. Nothing where git cannot say: no repository, or a history cut short of that commit.
 *
 * @param since the commit; by default the last one, or the one before when nothing has changed since
 */
export function formerSources(folder: string, since?: string): Map<string, string> | undefined {
  const changed = (commit: string) =>
    git("diff", "--name-only", "--relative", "--diff-filter=M", "-z", commit, "--", folder)
      ?.split("\0")
      .filter(Boolean);
  const unsaved = since ? undefined : changed("HEAD");
  const commit = since ?? (unsaved && unsaved.length > 0 ? "HEAD" : "HEAD^");
  const files = changed(commit);
  return files && new Map(files.map((file) => [join(file), git("show", `${commit}:./${file}`) ?? ""]));
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
