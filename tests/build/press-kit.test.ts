import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { formatBytes } from "../../src/domain/text/format-bytes.ts";
import { attribute, type BuiltPage, elementsOf, textOf } from "../helpers/site/pages.ts";
import { allPages, pageAt, siteFiles } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

const kitOf = ({ elements }: BuiltPage) => {
  const kit = elements.find((element) => hasClass(element, "site-kit"));
  return kit && elementsOf(kit);
};
const weightOf = (href: string) =>
  formatBytes(statSync(join(inject("demo").dir, href)).size).replace("\u00A0", " ");

test("a press release with several files has a press kit: each with its format, weight, pages and language", () => {
  const kit = kitOf(pageAt("demo", "/espace-presse/communique-journee-2029/")) ?? [];
  const links = kit.filter((element) => hasClass(element, "fr-link--download"));
  const expected = [
    ["Communiqué de presse du 6 juin 2029", "/demo/communique-journee-2029.pdf", "2 pages", ""],
    ["Dossier de presse du Programme d’exemple", "/demo/dossier-de-presse.pdf", "6 pages", ""],
    ["Press release", "/demo/press-release-en.pdf", "2 pages", " – English"],
  ] as const;
  expect(kit.filter(({ tagName }) => tagName === "h2").map(textOf)).toEqual(["Dossier de presse"]);
  expect(links.map((link) => attribute(link, "href"))).toEqual(expected.map(([, href]) => href));
  expect(links.map(textOf)).toEqual(
    expected.map(
      ([title, href, pages, lang]) => `Télécharger « ${title} » PDF – ${weightOf(href)} – ${pages}${lang}`,
    ),
  );
});

test("each PDF of a kit has an image of its first page, which is built, and nothing else has one", () => {
  const images = allPages("demo").flatMap((page) =>
    (kitOf(page) ?? []).filter(({ tagName }) => tagName === "img"),
  );
  const built = [...siteFiles("demo")].filter((file) => file.startsWith("/apercus/"));
  expect(new Set(images.map((image) => attribute(image, "src")))).toEqual(new Set(built));
  expect(built).toContain("/apercus/demo/dossier-de-presse.pdf.webp");
});

test("the files of an entry of the category « Dossier de presse » are a kit, even alone", () => {
  expect(kitOf(pageAt("demo", "/espace-presse/communique-accueil-telephonique/"))).toBeDefined();
});

test("the files of an article are downloads", () => {
  const page = pageAt("demo", "/actualites/retour-sur-la-journee-2029/");
  expect(kitOf(page)).toBeUndefined();
  expect(page.elements.filter((element) => hasClass(element, "fr-link--download"))).not.toEqual([]);
});
