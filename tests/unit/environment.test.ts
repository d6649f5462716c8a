import { afterEach, describe, expect, test, vi } from "vitest";
import { readEnvironment } from "../../src/environment.ts";
import { now } from "../../src/now.ts";

const CLOCK = () => Temporal.Instant.from("2001-02-03T04:05:06Z");
const read = (env: Record<string, string | undefined>) => readEnvironment(env, CLOCK);

afterEach(() => {
  vi.unstubAllEnvs();
});

test("nothing said, a site is built from its own content, now", () => {
  expect(read({})).toEqual({
    siteUrl: undefined,
    now: CLOCK(),
    nowIsFixed: false,
    contentDir: "src/content",
    outDir: "dist",
    cacheDir: ".cache",
    demo: false,
    preview: false,
  });
  expect(read({ SITE_URL: "", SITE_NOW: "", SITE_CONTENT: "", SITE_OUT: "", SITE_CACHE: "" })).toEqual(
    read({}),
  );
});

test("another content makes a demonstration", () => {
  expect(read({ SITE_CONTENT: "tests/fixtures/site", SITE_OUT: "dist-demo" })).toMatchObject({
    contentDir: "tests/fixtures/site",
    outDir: "dist-demo",
    demo: true,
  });
  expect(read({ SITE_CONTENT: "src/content" }).demo).toBe(false);
});

describe("SITE_URL", () => {
  test.each([
    ["https://exemple.gouv.fr", "https://exemple.gouv.fr"],
    ["https://exemple.gouv.fr/", "https://exemple.gouv.fr"],
    ["http://localhost:4321", "http://localhost:4321"],
    ["HTTPS://Exemple.gouv.fr", "https://exemple.gouv.fr"],
    ["https://exemple.gouv.fr/actualites", "https://exemple.gouv.fr/actualites/"],
    ["https://exemple.gouv.fr/a-b/c_d/", "https://exemple.gouv.fr/a-b/c_d/"],
  ])("%s is the address %s", (value, origin) => {
    expect(read({ SITE_URL: value }).siteUrl).toBe(origin);
  });

  test.each([
    "exemple.gouv.fr",
    "https://exemple.gouv.fr/site/?a=1",
    "https://exemple.gouv.fr/a//b/",
    "https://exemple.gouv.fr/été/",
    "ftp://exemple.gouv.fr",
    "/",
    "https://",
  ])("%s is refused", (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(
      new Error(
        `SITE_URL : trouvé « ${value} » ; attendu une adresse, par exemple https://www.exemple.gouv.fr ou https://www.exemple.gouv.fr/actualites/`,
      ),
    );
  });
});

describe("SITE_NOW", () => {
  test.each([
    ["2030-05-15T08:00:00Z", "2030-05-15T08:00:00Z"],
    ["2030-05-15T10:00:00+02:00", "2030-05-15T08:00:00Z"],
  ])("%s is the present", (value, instant) => {
    const { now: present, nowIsFixed } = read({ SITE_NOW: value });
    expect(present.toString()).toBe(instant);
    expect(nowIsFixed).toBe(true);
  });

  test.each(["2030-05-15", "2030-05-15T08:00:00", "demain", "2030-02-31T08:00:00Z"])(
    "%s is refused, since it is no instant",
    (value) => {
      expect(() => read({ SITE_NOW: value })).toThrow(
        new Error(`SITE_NOW : trouvé « ${value} » ; attendu un instant, par exemple 2024-06-20T07:00:00Z`),
      );
    },
  );

  test("is the present of every page", () => {
    vi.stubEnv("SITE_NOW", "2030-05-15T08:00:00Z");
    expect(now().toString()).toBe("2030-05-15T08:00:00Z");
  });
});

test("without SITE_NOW, the present is that of the clock", () => {
  const before = Temporal.Now.instant();
  const { now: present } = readEnvironment({});
  expect(Temporal.Instant.compare(before, present)).toBeLessThanOrEqual(0);
  expect(Temporal.Instant.compare(present, Temporal.Now.instant())).toBeLessThanOrEqual(0);
});

describe("SITE_PREVIEW", () => {
  test.each([
    ["1", true],
    ["0", false],
    ["", false],
  ])("%j makes a preview: %s", (value, preview) => {
    expect(read({ SITE_PREVIEW: value }).preview).toBe(preview);
  });

  test("anything else is refused, so that no typing error publishes a draft", () => {
    expect(() => read({ SITE_PREVIEW: "oui" })).toThrow(
      new Error("SITE_PREVIEW : trouvé « oui » ; attendu 1 pour un aperçu, 0 ou rien pour le site public"),
    );
  });
});
