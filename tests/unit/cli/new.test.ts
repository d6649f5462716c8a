import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSite } from "../../../src/check/check-site.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { contentFolder } from "../../helpers/content/content-folder.ts";

function run(dir: string, ...argv: string[]) {
  const env = { ...process.env, SITE_CONTENT: dir, SITE_NOW: "2027-01-04T08:00:00Z" };
  const { status, stdout, stderr } = spawnSync("node", ["src/cli/new.ts", ...argv], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const EVENT = ["--kind", "event", "--title", "Fête", "--category", "conference", "--start", "2027-01-13"];

test("the command writes a draft that the check accepts, once", async () => {
  const dir = contentFolder();
  const file = join(dir, "agenda/fete.mdx");
  expect(run(dir, ...EVENT, "--attendance", "online", "--dry-run")).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(file)).toBe(false);

  const { status, stdout } = run(dir, ...EVENT, "--attendance", "online");
  expect(status).toBe(0);
  expect(stdout).toContain(`Écrit : ${file}\nL’entrée est en brouillon.`);
  expect(stdout).toContain("http://localhost:4321/agenda/fete/");
  const written = readFileSync(file, "utf8");
  const { problems } = checkSite(openContent(dir), Temporal.Instant.from("2030-05-15T08:00:00Z"));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);

  expect(run(dir, ...EVENT, "--attendance", "online")).toEqual({
    status: 1,
    stdout: "",
    stderr: "le nom « fete » est déjà pris : rien n’a été écrit. Ajoutez --slug fete-2027.\n",
  });
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("a command line that cannot do has exit code 2 and one French sentence", () => {
  const dir = contentFolder();
  expect(run(dir, "--titel", "x")).toMatchObject({
    status: 2,
    stderr: "option inconnue « --titel ». Vouliez-vous écrire « --title » ?\n",
  });
  expect(run(dir, ...EVENT)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^il manque --attendance \(participation\)/),
  });
});
