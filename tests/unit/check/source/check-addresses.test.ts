import { describe, expect, test } from "vitest";
import type { Site } from "../../../../src/check/rules/site/site.ts";
import { checkAddresses, livingAddresses } from "../../../../src/check/source/check-addresses.ts";

const FILE = "src/content/addresses.yaml";
const said = (source: string) =>
  checkAddresses(FILE, source).problems.map(({ line, message }) => `${line}: ${message}`);

describe("the file of withdrawn addresses", () => {
  test("may be missing, or empty", () => {
    expect(checkAddresses(FILE, undefined)).toEqual({ gone: [], problems: [] });
    expect(checkAddresses(FILE, "gone: []\n")).toEqual({ gone: [], problems: [] });
  });

  test("gives its addresses", () => {
    expect(checkAddresses(FILE, "gone:\n  - /a/\n  - /été.html\n").gone).toEqual(["/a/", "/été.html"]);
  });

  test("withdraws nothing when something is wrong in it, and says where", () => {
    expect(checkAddresses(FILE, "gone:\n  - /a/\n  - https://exemple.fr/\n").gone).toEqual([]);
    expect(said("gone:\n  - /a/\n  - https://exemple.fr/\n")).toEqual([
      expect.stringMatching(/^3: .*« https:\/\/exemple\.fr\/ ».*attendu un chemin du site/),
    ]);
    expect(said("retirees: [/a/]\n")).toEqual([expect.stringMatching(/^1: champ inconnu « retirees »/)]);
  });
});

test("an address that answers is not withdrawn, nor twice, nor by a part of a page", () => {
  const site: Pick<Site, "byAddress" | "byAlias" | "isRoute" | "hasFile"> = {
    byAddress: new Map([["/agenda/forum/", { file: "src/content/agenda/forum.mdx" } as never]]),
    byAlias: new Map([["/vieux/", "/agenda/forum/"]]),
    isRoute: (path) => path === "/agenda/",
    hasFile: (path) => path === "/documents/guide.pdf",
  };
  const addresses = [
    "/agenda/forum",
    "/vieux/",
    "/agenda",
    "/documents/guide.pdf",
    "/partie/",
    "/partie",
    "/page/#bas",
  ];
  const source = `gone:\n${addresses.map((address) => `  - "${address}"\n`).join("")}`;
  const problems = livingAddresses(FILE, source, site);
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "2: l’adresse retirée « /agenda/forum » est celle de src/content/agenda/forum.mdx. Enlevez-la de la liste.",
    "3: l’adresse retirée « /vieux/ » est celle de /agenda/forum/. Enlevez-la de la liste.",
    "4: l’adresse retirée « /agenda » est celle d’une page ou d’un fichier du site. Enlevez-la de la liste.",
    "5: l’adresse retirée « /documents/guide.pdf » est celle d’une page ou d’un fichier du site. Enlevez-la de la liste.",
    "7: l’adresse retirée « /partie » est déjà dans la liste. Enlevez-la de la liste.",
    "8: l’adresse retirée « /page/#bas » est celle d’une partie de page, ou d’une question : un serveur ne retire que des pages entières. Enlevez-la de la liste.",
  ]);
});
