import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, isRedirect, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, ORIGIN, ownPath, siteFiles } from "../helpers/site/sites.ts";

/** What a link can lead to. */
interface Targets {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
}

/** Attributes that hold one address. */
const ADDRESSES = ["href", "src", "action", "poster", "cite", "data-index"];

/** Every address a page holds, with the words to find it. */
function addressesOf({ elements }: BuiltPage): { where: string; address: string }[] {
  return elements.flatMap((element) => {
    const of = (name: string, address: string) => ({ where: `<${element.tagName} ${name}>`, address });
    const single = ADDRESSES.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [of(name, address)];
    });
    const srcset = (attribute(element, "srcset") ?? "").split(",").filter((part) => part.trim() !== "");
    const sources = srcset.map((part) => of("srcset", part.trim().split(/\s+/)[0] ?? ""));
    const property = attribute(element, "property") ?? "";
    const content = attribute(element, "content") ?? "";
    return [
      ...single,
      ...sources,
      ...(/^og:(?:url|image)$/.test(property) ? [of(property, content)] : []),
      ...(attribute(element, "http-equiv") === "refresh"
        ? [of("refresh", content.split("url=")[1] ?? "")]
        : []),
    ];
  });
}

function linkFaults(page: BuiltPage, targets: Targets): string[] {
  return addressesOf(page).flatMap(({ where, address }) => {
    const fault = addressFault(address, page.path, targets);
    return fault ? [`${page.path}: ${where} ${address}: ${fault}`] : [];
  });
}

function addressFault(address: string, from: string, { files, pages }: Targets): string | undefined {
  const base = `${ORIGIN}${encodeURI(from)}`;
  if (!URL.canParse(address, base))
    return "is not an address; write a path such as /agenda/ or an https:// URL";
  const path = ownPath(address, base);
  if (path === undefined) return undefined;
  const page = pages.get(path);
  if (!page && files.has(path)) return undefined;
  if (!page && pages.has(`${path}/`)) return `lacks its last slash; write ${path}/`;
  if (!page) return "leads nowhere; link a page or file that is built, or remove the link";
  if (isRedirect(page)) return "leads to a redirect; link the present address of the entry";
  const id = decodeURIComponent(new URL(address, base).hash.slice(1));
  if (id === "" || page.elements.some((element) => attribute(element, "id") === id)) return undefined;
  return `has no element with id “${id}” there; link one of its titles, or drop the fragment`;
}

function targetsOf(pages: readonly BuiltPage[], files: ReadonlySet<string>): Targets {
  return { files, pages: new Map(pages.map((page) => [page.path, page])) };
}

test.each(ANY_SITES)("every link, image and fragment of the %s leads somewhere", (name) => {
  const targets = targetsOf(allPages(name), siteFiles(name));
  expectNoFault(allPages(name).flatMap((page) => linkFaults(page, targets)));
});

test.each(ANY_SITES)("every file that a style sheet of the %s asks for is there", (name) => {
  const files = siteFiles(name);
  const sheets = [...files].filter((file) => file.endsWith(".css"));
  expect(sheets).not.toEqual([]);
  expectNoFault(
    sheets.flatMap((sheet) =>
      [...readFileSync(join(inject(name).dir, sheet), "utf8").matchAll(/url\(["']?([^"')]+)["']?\)/g)]
        .map(([, address = ""]) => ownPath(address, ORIGIN + sheet) ?? address)
        .filter((path) => !files.has(path))
        .map((path) => `${sheet}: url(${path}) is not built`),
    ),
  );
});

test("dead links, missing slashes, redirects and lost fragments are noticed", () => {
  const target = madeUpPage('<h1 id="titre">Là</h1>', { path: "/la/" });
  const moved = madeUpPage("", { path: "/ici/", head: '<meta http-equiv="refresh" content="0; url=/la/">' });
  const targets = targetsOf([target, moved], new Set(["/la/index.html", "/image.png"]));
  const faults = (body: string) => linkFaults(madeUpPage(body), targets).map((fault) => fault.split(": ")[2]);
  expect(
    faults('<a href="/la/#titre">Là</a><img src="/image.png" alt=""><a href="mailto:a@b.fr">a</a>'),
  ).toEqual([]);
  expect(faults('<a href="/nulle-part/">?</a>')).toEqual([
    "leads nowhere; link a page or file that is built, or remove the link",
  ]);
  expect(faults('<img srcset="/image.png 1x, /autre.png 2x" alt="">')).toHaveLength(1);
  expect(faults('<a href="/la">?</a>')).toEqual(["lacks its last slash; write /la/"]);
  expect(faults('<a href="/ici/">?</a>')).toEqual([
    "leads to a redirect; link the present address of the entry",
  ]);
  expect(faults('<a href="/la/#autre">?</a>')[0]).toContain("no element with id “autre”");
});
