import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redirectTable } from "../../src/domain/http/redirects.ts";
import { ERROR_PAGES } from "../../src/domain/http/served-site.ts";
import { readServedSite } from "../../src/integrations/read-served-site.ts";
import { createStaticServer, type StaticServer } from "../../src/integrations/static-server.ts";
import { launchChromium } from "../helpers/browser/chromium.ts";
import { type Answer, ask } from "../helpers/servers/ask.ts";
import { hasServer, type RealServer, SERVER_NAMES, startServer } from "../helpers/servers/servers.ts";
import { buildSite } from "../helpers/site/built-sites.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, filesOf, pagesOf } from "../helpers/site/pages.ts";

const DIR = ".cache/test-sites/folder";
const CONTENT = `${DIR}-content`;
/** Entries of the demonstration that have all its components, an English version, editions, files, former addresses. */
const ENTRIES =
  /pages\/|journee-exemple|retour-|(?:programme|passee|est)-en-ligne|online|appel-a|guide-complet|parcours|video-un|en-cours-ecrire|communique-journee/;
const BASE = "/actualites-numeriques/";
/** No address of the fixtures is on this host. */
const HOST = "https://dossier.exemple.fr";

let server: StaticServer;
let origin = "";
beforeAll(async () => {
  if (process.env.TEST_SITES !== "keep" || !existsSync(DIR)) {
    rmSync(CONTENT, { recursive: true, force: true });
    const filter = (file: string) => !file.endsWith(".mdx") || ENTRIES.test(file);
    cpSync("tests/fixtures/site", CONTENT, { recursive: true, filter });
    await buildSite({
      SITE_URL: HOST + BASE,
      SITE_CONTENT: CONTENT,
      SITE_NOW: "2030-05-15T08:00:00Z",
      SITE_OUT: DIR,
    });
  }
  server = createStaticServer({ dir: DIR });
  origin = `http://localhost:${await server.listen(0)}`;
});
afterAll(() => server?.close());

const read = (file: string): string => readFileSync(join(DIR, file), "utf8");
const get = (path: string): Promise<Answer> => ask(origin, encodeURI(path));
const textFiles = () =>
  filesOf(DIR).filter((file) => /\.(?:html|xml|json|ics|txt|webmanifest|css|js)$/.test(file));

/** Attributes whose value may be one address or several. */
const isAddress = (name: string) => /^(?:href|src|srcset|action|poster|content|data-.*)$/.test(name);

/** The addresses on this host that a page holds. */
function addressesIn(page: ReturnType<typeof pagesOf>[number]): string[] {
  return page.elements
    .flatMap(({ attrs }) => attrs.filter(({ name }) => isAddress(name)).map(({ value }) => value))
    .flatMap((value) => value.split(/, |; url=/))
    .map((part) => part.replace(/ \d+w$/, ""))
    .filter((part) => /^\/(?!\/)/.test(part) || part.startsWith(`${HOST}/`))
    .map((part) => part.replace(HOST, ""));
}

test("every address of every page is under the folder, and answers there", async () => {
  const found = new Map<string, string>();
  for (const page of pagesOf(DIR)) for (const address of addressesIn(page)) found.set(address, page.path);
  expect(found.size).toBeGreaterThan(300);
  const faults: string[] = [];
  for (const [address, page] of found) {
    const path = decodeURI(address.replace(/[?#].*/s, ""));
    if (!path.startsWith(BASE)) faults.push(`${page}: ${address} is out of the folder`);
    else if ((await get(path)).status !== 200 && path !== BASE + ERROR_PAGES.notFound)
      if ((await get(path)).status !== 410) faults.push(`${page}: ${address} does not answer`);
  }
  expectNoFault(faults);
});

test("no feed, calendar, data, style nor script names an address of the host out of the folder", () => {
  const faults = textFiles().flatMap((file) => {
    // Lines of calendars are folded, and addresses of sharing encoded.
    const text = decodeURIComponent(
      read(file)
        .replaceAll("\r\n ", "")
        .replaceAll(/%(?![0-9a-f]{2})/gi, "%25"),
    );
    const whole = text.match(/https?:\/\/dossier\.exemple\.fr(?:\/[^\s"'<>&),]*)?/g) ?? [];
    const inStyles = file.endsWith(".css") ? [...text.matchAll(/url\(["']?(\/[^)]*)/g)] : [];
    return [
      ...whole.filter((address) => !`${address}/`.startsWith(HOST + BASE)),
      ...inStyles.flatMap(([, address = ""]) => (address.startsWith(BASE) ? [] : [address])),
    ].map((address) => `${file}: ${address}`);
  });
  expectNoFault(faults);
});

test("links that editors wrote in a text, a component and the front matter lead into the folder", () => {
  const hrefs = (path: string) =>
    pagesOf(DIR)
      .find((page) => page.path === path)
      ?.elements.flatMap((element) => attribute(element, "href") ?? []);
  expect(hrefs("/actualites/guide-complet-ouvrir-un-service-en-ligne/")).toContain(`${BASE}agenda/`);
  expect(hrefs("/")).toContain(`${BASE}services/tnt/`);
});

test("the manifest, the search of browsers, the plan and the robots file say the folder", () => {
  const manifest = JSON.parse(read("manifest.webmanifest"));
  expect([manifest.start_url, manifest.scope]).toEqual([BASE, BASE]);
  for (const { src } of manifest.icons) expect(existsSync(join(DIR, src.replace(BASE, "")))).toBe(true);
  expect(read("opensearch.xml")).toContain(`template="${HOST}${BASE}recherche/?q={searchTerms}"`);
  expect(read("sitemap-index.xml")).toContain(`<loc>${HOST}${BASE}sitemap-0.xml</loc>`);
  const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc);
  expect(listed).toContain(`${HOST}${BASE}agenda/`);
  expect(listed.filter((loc) => !loc?.startsWith(HOST + BASE))).toEqual([]);
  expect(listed).not.toContain(`${HOST}${BASE}recherche/`);
  expect(read("sitemap-0.xml")).toContain("<lastmod>");
  expect(read("robots.txt")).toContain(`Disallow: ${BASE}`);
});

test("the menu says where one is", () => {
  const page = pagesOf(DIR).find(({ path }) => path === "/agenda/");
  const current = page?.elements.find((element) => attribute(element, "aria-current") === "page");
  expect(current && attribute(current, "href")).toBe(`${BASE}agenda/`);
});

describe("the search", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test("finds pages, and leads to them", async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) refused.push(response.url());
    });
    await page.goto(`${origin}${BASE}recherche/?q=agenda`);
    const first = page.locator("site-search article a, site-search .fr-card a").first();
    const href = await first.getAttribute("href");
    expect(href).toBe(`${BASE}agenda/`);
    await page.goto(origin + href);
    expect(await page.locator("h1").textContent()).toContain("Agenda");
    expect(refused).toEqual([]);
  });
});

const SERVERS = [...SERVER_NAMES.filter(hasServer), "ours" as const];

describe.each(SERVERS)("in its folder, %s", (name) => {
  let real: RealServer | undefined;
  let at = "";
  beforeAll(async () => {
    real = name === "ours" ? undefined : await startServer(name, DIR);
    at = real?.origin ?? origin;
  });
  afterAll(() => real?.stop());
  const target = ({ headers }: Answer) => new URL(String(headers.location), at).href.replace(at, "");

  test("answers pages with their policy, and nothing out of the folder", async () => {
    const home = await ask(at, BASE);
    expect([home.status, home.body.toString()]).toEqual([200, read("index.html")]);
    for (const [encoding, ending] of [["gzip", "gz"], ...(real?.brotli === false ? [] : [["br", "br"]])]) {
      const packed = await ask(at, BASE, { headers: { "accept-encoding": String(encoding) } });
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(packed.body.equals(readFileSync(join(DIR, `index.html.${ending}`)))).toBe(true);
    }
    expect(home.headers["content-security-policy"]).toContain("default-src 'self'");
    const search = await ask(at, `${BASE}recherche/`);
    expect(search.headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
    const calendar = await ask(at, `${BASE}agenda.ics`);
    expect(calendar.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect((await ask(at, `${BASE}rss.xml`)).headers["content-type"]).toBe(
      "application/rss+xml; charset=utf-8",
    );
    expect((await ask(at, "/agenda/")).status).toBe(404);
    expect((await ask(at, `${BASE}_headers`)).status).toBe(404);
  });

  test("answers the 404 page, what moved and what is gone", async () => {
    const absent = await ask(at, `${BASE}absent/`);
    expect([absent.status, absent.body.toString()]).toEqual([404, read(ERROR_PAGES.notFound)]);
    const [[from, to] = ["", ""]] = redirectTable(readServedSite(DIR).redirects);
    const moved = await ask(at, `${from}?a=1`);
    expect([moved.status, target(moved)]).toEqual([301, `${to}?a=1`]);
    expect(from.startsWith(BASE) && to.startsWith(BASE)).toBe(true);
    const gone = await ask(at, `${BASE}actualites/enquete-retiree-2027/`);
    expect([gone.status, gone.body.toString()]).toEqual([410, read("410/index.html")]);
  });

  test("gives folders their slash, its own too", async () => {
    expect(target(await ask(at, `${BASE}agenda?q=1`))).toBe(`${BASE}agenda/?q=1`);
    expect(target(await ask(at, BASE.slice(0, -1)))).toBe(BASE);
  });
});
