import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor } from "../../../src/domain/http/headers.ts";
import { precompressFolder } from "../../../src/integrations/precompress.ts";
import { createStaticServer, type StaticServer } from "../../../src/integrations/static-server.ts";

const LONG = `<p>${"Bonjour l’État. ".repeat(200)}</p>`;
const FILES = {
  "index.html": LONG,
  "404.html": "<h1>Page non trouvée</h1>",
  "recherche/index.html": "recherche",
  "agenda.ics": "BEGIN:VCALENDAR",
  "agenda/été/index.html": "été",
  ".well-known/security.txt": "Contact: mailto:a@example.fr",
  _headers: "/*",
  _redirects: "# note\n/vieux/ /agenda/%C3%A9t%C3%A9/ 301\n/vieux.html /recherche/?q=a 301\n",
};

let dir = "";
let site: StaticServer;
let port = 0;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "serve-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  await precompressFolder(dir);
  site = createStaticServer({ dir });
  port = await site.listen();
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Node's own client: it neither follows redirects nor decompresses nor tidies the path. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe("a page", () => {
  test("comes with every header of the table", async () => {
    const { status, headers, body } = await get("/");
    expect(status).toBe(200);
    expect(headers).toMatchObject(lower(headersFor("/")));
    expect(body.toString()).toBe(LONG);
    expect((await get("/recherche/")).headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ])("asked with Accept-Encoding %s comes as %s", async (accepted, encoding) => {
    const { headers } = await get("/", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("known by its tag is not sent again, but its headers are", async () => {
    const tag = String((await get("/")).headers.etag);
    const { status, headers, body } = await get("/", { "if-none-match": tag });
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
    expect(headers).toMatchObject({
      etag: tag,
      vary: "Accept-Encoding",
      "cache-control": headersFor("/")["Cache-Control"],
    });
  });

  test("that changed is sent under its own tag", async () => {
    const { status, headers } = await get("/", { "if-none-match": 'W/"0-0"' });
    expect(status).toBe(200);
    expect(headers.etag).not.toBe('W/"0-0"');
  });

  test("asked by HEAD has its length and no body", async () => {
    const { status, headers, body } = await get("/", {}, "HEAD");
    expect(status).toBe(200);
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(LONG));
    expect(body).toHaveLength(0);
  });
});

describe("addresses", () => {
  test("of folders gain their slash and keep their query", async () => {
    expect(await get("/recherche?q=l%27%C3%A9tat")).toMatchObject({
      status: 301,
      headers: { location: "/recherche/?q=l%27%C3%A9tat" },
    });
    expect((await get("/agenda/%C3%A9t%C3%A9")).headers.location).toBe("/agenda/%C3%A9t%C3%A9/");
  });

  test("with accents answer", async () => {
    expect((await get("/agenda/%C3%A9t%C3%A9/")).body.toString()).toBe("été");
  });

  test("of old lead to the new ones, with and without slash, with security headers", async () => {
    for (const path of ["/vieux/", "/vieux"])
      expect(await get(path)).toMatchObject({
        status: 301,
        headers: { location: "/agenda/%C3%A9t%C3%A9/", "x-content-type-options": "nosniff" },
      });
    expect((await get("/vieux.html?utm=1")).headers.location).toBe("/recherche/?q=a");
  });

  test("have the type of what they hold", async () => {
    expect((await get("/agenda.ics")).headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect((await get("/.well-known/security.txt")).headers["content-type"]).toBe(
      "text/plain; charset=utf-8",
    );
  });
});

describe("what is refused", () => {
  test.each([
    "/absent/",
    "/absent.css",
    "/index",
    "/404",
    "/404.html",
    "/agenda.ics/",
    "/agenda/",
    "//example.org/%2e%2e",
  ])("%s is not found: the 404 page with its status and headers", async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(FILES["404.html"]);
    expect(headers).toMatchObject(lower(headersFor("/404.html")));
  });

  test.each(["/_headers", "/_redirects", "/index.html.br", "/index.html.gz"])(
    "%s is not public",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each([
    "/../secret",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/agenda/../../etc/passwd",
    "/%00",
  ])("%s reaches nothing outside the folder", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("an address badly encoded is a bad request", async () => {
    expect((await get("/%E0%A4%A")).status).toBe(400);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is not a method of a static site", async (method) => {
    expect(await get("/", {}, method)).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD", "x-frame-options": "DENY" },
    });
  });

  test("a HEAD for nothing has the status alone", async () => {
    expect(await get("/absent/", {}, "HEAD")).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });
});

describe("starting", () => {
  test("on a port already taken says so in French", async () => {
    await expect(createStaticServer({ dir }).listen(port)).rejects.toThrow(`Le port ${port} est déjà pris`);
  });

  test("on a folder that does not exist says what to do", () => {
    expect(() => createStaticServer({ dir: join(dir, "absent") })).toThrow("construisez d’abord le site");
  });

  test("and closing cuts open connections", async () => {
    const other = createStaticServer({ dir });
    const otherPort = await other.listen(0);
    const socket = connect(otherPort, "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("close", resolve));
    await new Promise((resolve) => socket.on("connect", resolve));
    await other.close();
    await closed;
  });
});
