import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { copyProject } from "./copy-project.ts";

/** The answers of a fictitious administration, overseas, without press room nor themes, nor the brand of the State. */
export const ANSWERS = "tests/fixtures/prefecture.json";

/** Makes of a copy of the project the site of another administration, as `npm run init` does. @throws Error with what it said */
export function makeOtherSite(project: string): void {
  rmSync(join(project, "ancien-site"), { recursive: true, force: true });
  // What its last build kept may serve again.
  copyProject(project);
  const { status, stderr } = spawnSync(
    "node",
    ["src/cli/init.ts", "--answers", resolve(ANSWERS), "--replace"],
    {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, SITE_NOW: "2031-03-10T06:00:00Z" },
    },
  );
  if (status !== 0) throw new Error(`npm run init failed:\n${stderr}`);
}
