import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { headersFor } from "../../src/domain/http/headers.ts";
import { goneTable, redirectTable } from "../../src/domain/http/redirects.ts";
import { ERROR_PAGES, fileOf, HIDDEN, type ServedSite } from "../../src/domain/http/served-site.ts";
import { readServedSite } from "../../src/integrations/read-served-site.ts";
import { type Answer, type Asked, ask, askInHttp2 } from "../helpers/servers/ask.ts";
import { hasServer, type RealServer, SERVER_NAMES, startServer } from "../helpers/servers/servers.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { siteFiles } from "../helpers/site/sites.ts";

const dir = () => inject("demo").dir;
const bytesOf = (file: string): Buffer => readFileSync(join(dir(), file));
const same = (body: Buffer, file: string) => body.equals(bytesOf(file));

let read: ServedSite | undefined;
/** What the servers were told, read once: it looks into every page. */
const served = (): ServedSite => {
  read ??= readServedSite(dir());
  return read;
};

/** Addresses that answer with a file, with the file: neither what is hidden, nor moved, nor withdrawn. */
function addresses(): { address: string; file: string }[] {
  const others = [...redirectTable(served().redirects), ...goneTable(served())].map(([from]) =>
    decodeURI(from),
  );
  return [...siteFiles("demo")]
    .filter((file) => !new RegExp(`^/${HIDDEN}`).test(file))
    .map((file) => ({ address: file.replace(/(?<=\/)index\.html$/, ""), file }))
    .filter(({ address }) => !others.includes(address));
}

/** A few addresses of each kind: what the rules tell apart is the folder and the end of a name. */
function someOfEach(kinds: ReturnType<typeof addresses>): ReturnType<typeof addresses> {
  const seen = new Map<string, number>();
  return kinds.filter(({ address }) => {
    const kind = address.replace(/(?<=^\/[^/]+\/).*?(?=[^/]*$)/, "").replace(/[^/]*(?=\.\w+$)/, "");
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= 3;
  });
}

/** What an answer has of the table otherwise than it says. */
function faultsOf({ headers }: Answer, path: string, rules = served().rules): string[] {
  const expected = headersFor(path, rules);
  const names = new Set([...rules.flatMap((rule) => Object.keys(rule.headers)), "Content-Type"]);
  return [...names].flatMap((name) =>
    headers[name.toLowerCase()] === expected[name]
      ? []
      : [`${path}: ${name} is “${headers[name.toLowerCase()]}”, not “${expected[name]}”`],
  );
}

/** Asks for all, a few at a time. */
async function each<T>(items: readonly T[], task: (item: T) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) faults.push(...(await task(item)));
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return faults;
}

const ODD_PATHS = [
  "//",
  "//agenda",
  "//agenda/",
  "//exemple.org/%2e%2e",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%2f..%2fetc/passwd",
  "/agenda/../../../etc/passwd",
  "/agenda/%2e%2e/",
  "/?",
  "/agenda/?q=%0d%0aX-Injected:%201",
  "/agenda%0d%0aX-Injected:%201",
  "/actualites/cp-2028%0d%0aX-Injected:%201/",
  "/%00",
  "/%E0%A4%A",
  "/%ff%fe/",
  "/agenda/%C3%28",
  `/${"a".repeat(2000)}`,
  `/agenda/?q=${"a".repeat(2000)}`,
  "/agenda.ics/",
  "/index.html/agenda/",
  "/AGENDA/",
  "/*",
  "/[a]{b}",
  "/agenda/~tilde'quote\"",
];

for (const name of SERVER_NAMES.filter((name) => !hasServer(name)))
  console.warn(`${name} is not on this machine: what it answers is not tested.`);

describe.each(SERVER_NAMES.filter(hasServer))("the demonstration served by %s", (name) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startServer(name, dir());
  });
  afterAll(() => server?.stop());
  const get = (path: string, asked?: Asked) => ask(server.origin, encodeURI(path), asked);
  const raw = (path: string, asked?: Asked) => ask(server.origin, path, asked);
  /** Where a redirect leads, whole or not. */
  const target = ({ headers }: Answer) => {
    const { href, origin } = new URL(String(headers.location), server.origin);
    return origin === server.origin ? href.slice(origin.length) : href;
  };

  test("gives every file as it is, with the headers of the table", async () => {
    const faults = await each(someOfEach(addresses()), async ({ address, file }) => {
      const answer = await get(address);
      return [
        ...(answer.status === 200 && same(answer.body, file) ? [] : [`${address}: ${answer.status}`]),
        ...faultsOf(answer, address),
      ];
    });
    expectNoFault(faults);
  });

  test("gives what was compressed beforehand to who accepts it", async () => {
    const faults = await each(someOfEach(addresses()), async ({ address, file }) => {
      const wanted = { br: "br, gzip", gzip: "gzip, br;q=0" };
      const found: string[] = [];
      for (const [encoding, accepted] of Object.entries(wanted)) {
        const compressed = `${file}.${encoding === "br" ? "br" : "gz"}`;
        if (!existsSync(join(dir(), compressed)) || (encoding === "br" && !server.brotli)) continue;
        const answer = await get(address, { headers: { "accept-encoding": accepted } });
        if (answer.headers["content-encoding"] !== encoding || !same(answer.body, compressed))
          found.push(`${address}: ${answer.status}, not in ${encoding}`);
        if (!/^Accept-Encoding$/i.test(String(answer.headers.vary)))
          found.push(`${address}: varies by “${answer.headers.vary}”`);
        found.push(...faultsOf(answer, address));
      }
      return found;
    });
    expectNoFault(faults);
  });

  test("leads former addresses to the present ones, with their query", async () => {
    const faults = await each([...redirectTable(served().redirects)], async ([from, to]) => {
      const [plain, queried] = [await raw(from), await raw(`${from}?a=1&b=l%27%C3%A9t%C3%A9`)];
      const safe = plain.headers["x-content-type-options"] === "nosniff";
      return plain.status === 301 &&
        target(plain) === to &&
        safe &&
        target(queried) === `${to}?a=1&b=l%27%C3%A9t%C3%A9`
        ? []
        : [`${from}: ${plain.status} to ${plain.headers.location}, ${queried.headers.location}`];
    });
    expect(redirectTable(served().redirects).size).toBeGreaterThan(10);
    expectNoFault(faults);
  });

  test("says that what was withdrawn is gone, with the page that tells it", async () => {
    const gone = [...goneTable(served())].filter(([from]) => from !== "/410");
    expect(gone.map(([from]) => from)).toContain("/services/ancienne-proc%C3%A9dure.html");
    const faults = await each(gone, async ([from, page]) => {
      const answer = await raw(from);
      const file = fileOf(page).slice(1);
      return answer.status === 410 && same(answer.body, file)
        ? faultsOf(answer, page)
        : [`${from}: ${answer.status}`];
    });
    expectNoFault(faults);
  });

  test("gives folders their slash and keeps the query", async () => {
    for (const folder of ["/agenda", "/actualites/archives", "/recherche"]) {
      const answer = await raw(`${folder}?q=l%27%C3%A9tat`);
      expect([answer.status, target(answer)]).toEqual([
        expect.toBeOneOf([301, 308]),
        `${folder}/?q=l%27%C3%A9tat`,
      ]);
    }
  });

  test("answers the 404 page, its status and its headers for all else", async () => {
    const absent = [
      "/absent/",
      "/absent.css",
      "/_astro/absent.js",
      "/absent.ics",
      "/agenda/absent",
      "/_astro/",
    ];
    const hidden = [
      "/_headers",
      "/_redirects",
      "/.htaccess",
      "/404.html",
      "/index.html.br",
      "/agenda.ics.gz",
    ];
    const faults = await each(
      [...absent, ...hidden, "/_astro", "/%5Fheaders", "/index.html%2Ebr"],
      async (path) => {
        const answer = await raw(path);
        // The name of a folder may first get its slash.
        if (path === "/_astro" && answer.status === 301) return [];
        return answer.status === 404 && same(answer.body, ERROR_PAGES.notFound)
          ? faultsOf(answer, `/${ERROR_PAGES.notFound}`)
          : [`${path}: ${answer.status}`];
      },
    );
    expectNoFault(faults);
  });

  test("answers a part, a length alone, and nothing to who has it already", async () => {
    const picture = addresses().find(({ file }) => file.endsWith(".png"));
    const { address = "", file = "" } = picture ?? {};
    const whole = bytesOf(file);
    const part = await get(address, { headers: { range: "bytes=10-19" } });
    expect([part.status, part.body.equals(whole.subarray(10, 20))]).toEqual([206, true]);
    expect((await get(address, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416);
    for (const path of [address, "/", "/agenda.ics"]) {
      const { headers } = await get(path);
      const alone = await get(path, { method: "HEAD" });
      expect([alone.status, alone.body.length]).toEqual([200, 0]);
      expect(alone.headers["content-length"]).toBe(headers["content-length"]);
      for (const known of [
        { "if-none-match": String(headers.etag) },
        { "if-modified-since": String(headers["last-modified"]) },
      ]) {
        const again = await get(path, { headers: known });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
      }
      const changed = await get(path, { headers: { "if-none-match": '"0-0"' } });
      expect(changed.status).toBe(200);
    }
  });

  test("answers odd paths without fault, leak nor way out", async () => {
    const faults = await each(ODD_PATHS, async (path) => {
      const answer = await raw(path);
      const location = answer.headers.location ? target(answer) : "/";
      return [
        [200, 301, 308, 400, 403, 404, 414].includes(answer.status) ? "" : `answers ${answer.status}`,
        path.includes("?") && answer.status !== 200 ? `answers ${answer.status}` : "",
        answer.body.includes("root:") ? "leaks" : "",
        "x-injected" in answer.headers ? "injects" : "",
        /^\/(?!\/)/.test(location) ? "" : `leads to ${location}`,
      ].flatMap((fault) => (fault ? [`${path.slice(0, 60)}: ${fault}`] : []));
    });
    expectNoFault(faults);
  });

  test.each(["POST", "PUT", "DELETE"])("refuses %s", async (method) => {
    expect((await raw("/", { method })).status).toBe(405);
  });

  test("says the same in HTTP/2", async () => {
    for (const path of ["/", "/agenda.ics", "/recherche/"]) {
      const answer = await askInHttp2(server.origin, path);
      expect(answer.status).toBe(200);
      expectNoFault(faultsOf(answer, path));
    }
    expect((await askInHttp2(server.origin, "/absent/")).status).toBe(404);
  });

  test("leads from the address without encryption to the other", async () => {
    const { status, headers } = await ask(server.plain, "/agenda/?a=1");
    expect(status).toBeOneOf([301, 308]);
    expect(String(headers.location)).toMatch(/^https:\/\/localhost.*\/agenda\/\?a=1$/);
  });

  test("says nothing of its version", async () => {
    expect(String((await raw("/")).headers.server ?? "")).not.toMatch(/\d/);
  });

  test("serves what was just published, and loses no request meanwhile", async () => {
    const home = "<!doctype html><title>Version 2</title>";
    expect((await raw("/")).body.toString()).not.toBe(home);
    server.publish(home);
    for (let body = ""; body !== home; ) {
      const answer = await raw("/");
      expect(answer.status).toBe(200);
      body = answer.body.toString();
    }
  });
});
