import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordIn } from "../../src/cli/verify/read-record.ts";
import { readSite } from "../../src/cli/verify/read-site.ts";
import { listFiles } from "../../src/integrations/files.ts";
import { BENCH, copyProject, start } from "../helpers/faults/run.ts";

const SITE = join(BENCH, "dist");
const BUILD = ["src/cli/build.ts"];
const isRoot = process.getuid?.() === 0;
const onLinuxAsRoot = test.skipIf(process.platform !== "linux" || !isRoot);

/** An account that owns nothing, not even a home. */
const AS_NOBODY = ["env", "HOME=/nonexistent", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

let whole = "";
/** The former site is there to the byte, and nothing is left beside it. */
function expectUntouched(site = SITE): void {
  expect(readSite(site).sha256).toBe(whole);
  expect([`${site}.new`, `${site}.former`].filter(existsSync)).toEqual([]);
}

/** Packages and temporary folders are of another account, as on a server. */
function givenToNobody(copy: string): string {
  execFileSync("chown", ["-R", "65534:65534", dirname(copy)]);
  return copy;
}

beforeAll(async () => {
  rmSync(BENCH, { recursive: true, force: true });
  const { status, output } = await start(BUILD, { env: { SITE_OUT: SITE } }).ended;
  expect(status, output).toBe(0);
  whole = readSite(SITE).sha256;
});
afterAll(() => rmSync(BENCH, { recursive: true, force: true }));

describe("a build that is killed leaves the former site whole", () => {
  test.each([
    "entrées relues",
    "Building static entrypoints",
    "[purge-css]",
    "[search-index]",
    "[server-files]",
  ])("after it said « %s »", async (words) => {
    const build = start(BUILD, { env: { SITE_OUT: SITE } });
    await build.until(words);
    build.child.kill("SIGKILL");
    await build.ended;
    expect(readSite(SITE).sha256).toBe(whole);
  });

  test("and the next one takes away what it left", async () => {
    expect(existsSync(`${SITE}.new`)).toBe(true);
    const { status, output } = await start(BUILD, { env: { SITE_OUT: SITE } }).ended;
    expect(status, output).toBe(0);
    expectUntouched();
  });

  test("and says so where the signal lets it", async () => {
    const build = start(BUILD, { env: { SITE_OUT: SITE } });
    await build.until("Building static entrypoints");
    build.child.kill("SIGTERM");
    const { status, output } = await build.ended;
    expect(status).toBe(130);
    expect(output).toContain("Construction interrompue. Le site précédent est resté tel quel.");
    expectUntouched();
  });
});

test("a second build at the same time says so at once, and the first one ends", async () => {
  const first = start(BUILD, { env: { SITE_OUT: SITE } });
  await first.until("entrées relues");
  const second = await start(BUILD, { env: { SITE_OUT: SITE } }).ended;
  expect(second.status).toBe(1);
  expect(second.output.trim()).toBe(
    "Une construction du site est déjà en cours dans ce dossier : attendez qu’elle finisse. Rien n’a été touché.",
  );
  expect((await first.ended).status).toBe(0);
  expectUntouched();
});

onLinuxAsRoot("a full disk is said in French, and the site on it stays", async () => {
  const disk = resolve(BENCH, "disk");
  mkdirSync(disk, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=80m", "tmpfs", disk]);
  try {
    const copy = copyProject("project", disk);
    cpSync(SITE, join(copy, "dist"), { recursive: true });
    // Room for the beginning of a build only.
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, "filler"), Buffer.alloc(bavail * bsize - 2_000_000));
    const { status, output } = await start(BUILD, { cwd: copy }).ended;
    expect(status).toBe(1);
    expect(output).toContain("Le disque est plein : libérez de la place.");
    expect(output).toContain("Le site précédent est resté tel quel.");
    expect(output).not.toMatch(/\n\s+at /);
    expectUntouched(join(copy, "dist"));
  } finally {
    execFileSync("umount", [disk]);
  }
});

onLinuxAsRoot("a disk that can only be read is said in French", async () => {
  const disk = resolve(BENCH, "disk");
  mkdirSync(disk, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "tmpfs", disk]);
  try {
    cpSync(SITE, join(disk, "dist"), { recursive: true });
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const { status, output } = await start(BUILD, { env: { SITE_OUT: join(disk, "dist") } }).ended;
    expect(status).toBe(1);
    expect(output).toContain("Le disque est en lecture seule : rien ne peut y être écrit.");
    expect(output).not.toMatch(/\n\s+at /);
    expectUntouched(join(disk, "dist"));
  } finally {
    execFileSync("umount", [disk]);
  }
});

test.each([
  ["a picture that is broken", "images/trame.jpg", "no picture"],
  ["a text that cannot be read", "journee-exemple-2030.mdx", Buffer.from([0xff, 0xfe, 0x00, 0x41])],
])("%s stops the build with its name", async (_fault, name, content) => {
  const folder = join(BENCH, "content");
  cpSync("tests/fixtures/site", folder, { recursive: true });
  writeFileSync(join(folder, "agenda", name), content);
  const { status, output } = await start(BUILD, { env: { SITE_CONTENT: folder, SITE_OUT: SITE } }).ended;
  expect(status).toBe(1);
  expect(output).toContain(name);
  expect(output).toContain("le site n’est pas construit");
  expectUntouched();
});

onLinuxAsRoot("a file of the content that nobody may read stops the build with its name", async () => {
  const copy = givenToNobody(copyProject("unreadable"));
  const name = "src/content/agenda/journee-numerique-et-territoires.mdx";
  chmodSync(join(copy, name), 0o000);
  const { status, output } = await start(BUILD, { cwd: copy, before: AS_NOBODY }).ended;
  expect(status).toBe(1);
  expect(output).toContain("Le droit de lire ou d’écrire manque");
  expect(output).toContain(name);
  expect(output).not.toMatch(/\n\s+at /);
});

onLinuxAsRoot("without the rights of root, the site is the same", async () => {
  const copy = givenToNobody(copyProject("nobody"));
  const { status, output } = await start(BUILD, { cwd: copy, before: AS_NOBODY }).ended;
  expect(status, output).toBe(0);
  expect(readSite(join(copy, "dist")).sha256).toBe(whole);
});

test("a cache that is damaged, or of another version, changes nothing in the site", async () => {
  const copy = copyProject("cache");
  const build = async () => {
    const { status, output } = await start(BUILD, { cwd: copy, env: { SITE_OUT: "dist" } }).ended;
    expect(status, output).toBe(0);
    return readSite(join(copy, "dist")).sha256;
  };
  expect(await build()).toBe(whole);
  for (const file of listFiles(join(copy, ".cache"))) writeFileSync(join(copy, ".cache", file), "damaged");
  expect(await build()).toBe(whole);
  const store = join(copy, ".cache/astro/data-store.json");
  const { astro = "" } = recordIn(join(copy, "dist"))?.versions ?? {};
  const text = readFileSync(store, "utf8");
  expect(text).toContain(astro);
  writeFileSync(store, text.replaceAll(astro, "0.0.1"));
  expect(await build()).toBe(whole);
});

test("without git, in a folder whose name has spaces and accents, the site is the same", async () => {
  const copy = copyProject("Préfecture d’été (essai)");
  const { status, output } = await start(BUILD, { cwd: copy }).ended;
  expect(status, output).toBe(0);
  expect(readSite(join(copy, "dist")).sha256).toBe(whole);
});

onLinuxAsRoot("without the right to write, the account is told so in French", async () => {
  const { status, output } = await start(BUILD, { env: { SITE_OUT: SITE }, before: AS_NOBODY }).ended;
  expect(status).toBe(1);
  expect(output).toContain("Le droit de lire ou d’écrire manque");
  expect(output).not.toMatch(/\n\s+at /);
  expectUntouched();
});

test("a clock that is late is seen: the site would be older than the one it replaces", async () => {
  const record = recordIn(SITE);
  const file = join(SITE, "build.json");
  writeFileSync(file, JSON.stringify({ ...record, date: Temporal.Now.instant().add({ hours: 8760 }) }));
  const { status, output } = await start(BUILD, { env: { SITE_OUT: SITE, SITE_NOW: "" } }).ended;
  expect(status).toBe(1);
  expect(output).toContain("construisez à nouveau, ou vérifiez l’horloge.");
  expect(output).toContain("Si c’est voulu : npm run build -- --accept");
  expectUntouched();
});
