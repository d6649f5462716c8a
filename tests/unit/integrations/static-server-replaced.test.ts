import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createStaticServer, type StaticServer } from "../../../src/integrations/static-server.ts";

let folder = "";
let site: StaticServer;
let url = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "replaced-"));
  write("dist", "1");
  site = createStaticServer({ dir: join(folder, "dist") });
  url = `http://127.0.0.1:${await site.listen()}`;
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A site each of whose files says which release it is of. */
function write(name: string, release: string): void {
  mkdirSync(join(folder, name, `page-${release}`), { recursive: true });
  const files = { "index.html": release, "404.html": `404 ${release}`, "build.json": `"${release}"` };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  writeFileSync(join(folder, name, `page-${release}/index.html`), release);
  writeFileSync(join(folder, name, "_redirects"), `/old/ /page-${release}/ 301\n`);
}
/** What a build does once the next site is whole. */
function replace(): void {
  renameSync(join(folder, "dist"), join(folder, "dist.former"));
  renameSync(join(folder, "dist.new"), join(folder, "dist"));
  rmSync(join(folder, "dist.former"), { recursive: true });
}
async function get(path: string) {
  const response = await fetch(url + path, { redirect: "manual" });
  return [response.status, response.headers.get("location") ?? (await response.text())];
}

test("a site that takes the place of another is served without a restart: files, redirects, page not found", async () => {
  expect(await get("/old/")).toEqual([301, "/page-1/"]);
  write("dist.new", "2");
  expect(await get("/")).toEqual([200, "1"]);
  replace();
  expect(await get("/")).toEqual([200, "2"]);
  expect(await get("/page-2/")).toEqual([200, "2"]);
  expect(await get("/page-1/")).toEqual([404, "404 2"]);
  expect(await get("/old/")).toEqual([301, "/page-2/"]);
});

test("no request is refused while sites take each other's place", async () => {
  const answers: (string | number | null)[][] = [];
  let asking = true;
  const visitor = async () => {
    while (asking) answers.push(await get("/"));
  };
  const visitors = [visitor(), visitor(), visitor()];
  for (let release = 2; release < 30; release += 1) {
    write("dist.new", String(release));
    replace();
    await get("/");
  }
  asking = false;
  await Promise.all(visitors);
  expect(answers.filter(([status]) => status !== 200)).toEqual([]);
  expect(await get("/")).toEqual([200, "29"]);
});

test("a request that falls between both waits for the next one", async () => {
  write("dist.new", "2");
  renameSync(join(folder, "dist"), join(folder, "dist.former"));
  const waiting = get("/");
  await get("/page-of-nobody/");
  renameSync(join(folder, "dist.new"), join(folder, "dist"));
  expect(await waiting).toEqual([200, "2"]);
});

test("a folder that is emptied by hand is said to come back, and the server stays up", async () => {
  for (const name of readdirSync(join(folder, "dist")))
    rmSync(join(folder, "dist", name), { recursive: true });
  const response = await fetch(url);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("5");
  expect(await response.text()).toContain("Le site est en cours de remplacement");
  write("dist", "3");
  expect(await get("/")).toEqual([200, "3"]);
});
