import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentFolder, eventFile, newsFile } from "../helpers/content/content-folder.ts";
import { buildSite } from "../helpers/site/built-sites.ts";
import { attribute, type BuiltPage, filesOf, isRedirect, pagesOf } from "../helpers/site/pages.ts";
import { readableText } from "../helpers/site/text.ts";

const FILES = {
  "news/public.mdx": newsFile(["related: [news/brouillon, pages/page-en-brouillon]"]),
  "news/brouillon.mdx": newsFile(["draft: true", "aliases: [/ancien-brouillon/]"]),
  "news/expiree.mdx": newsFile(["expiresAt: 2024-06-01"]),
  "agenda/prevu.mdx": eventFile().replace("publishedAt: 2024-05-28", "publishedAt: 2024-06-15 18:00"),
  "pages/page-en-brouillon.mdx": "---\ntitle: Une page\nsummary: Deux.\ndraft: true\n---\n\nUn texte.\n",
};

const dir = mkdtempSync(join(tmpdir(), "preview-"));
let pages: BuiltPage[] = [];

beforeAll(async () => {
  const content = contentFolder(FILES, ".cache");
  await buildSite({
    SITE_CONTENT: content,
    SITE_OUT: dir,
    SITE_NOW: "2024-06-10T08:00:00Z",
    SITE_PREVIEW: "1",
  });
  pages = pagesOf(dir);
});

afterAll(() => rmSync(dir, { recursive: true }));

const textOf = (path: string) => {
  const html = pages.find((page) => page.path === path)?.elements.find(({ tagName }) => tagName === "html");
  return html ? readableText(html, ({ tagName }) => tagName === "head").replaceAll("\u00A0", " ") : "absent";
};

test("a preview has a page for what is not public, which says so", () => {
  expect(textOf("/actualites/brouillon/")).toContain("Brouillon : cette page n’est visible qu’en rédaction.");
  expect(textOf("/page-en-brouillon/")).toContain("Brouillon : cette page n’est visible qu’en rédaction.");
  expect(textOf("/agenda/prevu/")).toContain("Publication prévue le 15 juin 2024");
  expect(textOf("/actualites/expiree/")).toContain("Expirée : cette page a quitté les listes");
  expect(textOf("/actualites/public/")).not.toMatch(/visible qu’en rédaction|a quitté les listes/);
});

test("its lists, cards, calendar and site map show and label them", () => {
  expect(textOf("/actualites/")).toMatch(/Brouillon[\s\S]*Expiré|Expiré[\s\S]*Brouillon/);
  expect(textOf("/agenda/")).toContain("Prévu le 15 juin 2024");
  expect(textOf("/agenda/calendrier/2024-06/")).toContain("Prévu le 15 juin 2024");
  expect(textOf("/actualites/public/")).toContain("Brouillon");
  expect(textOf("/plan-du-site/")).toContain("Une page (brouillon)");
});

test("every page says it is a preview and stays out of search engines, which no sitemap calls", () => {
  for (const page of pages) {
    const robots = page.elements.find((element) => attribute(element, "name") === "robots");
    expect(robots && attribute(robots, "content"), page.path).toBe("noindex");
    if (!isRedirect(page)) expect(textOf(page.path), page.path).toContain("Aperçu.");
  }
  expect(readFileSync(join(dir, "robots.txt"), "utf8")).toBe("User-agent: *\nDisallow: /\n");
  expect(filesOf(dir).filter((file) => file.includes("sitemap"))).toEqual([]);
});
