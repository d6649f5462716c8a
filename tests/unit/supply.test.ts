import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { licencesPage, type Packages, unfree, withScripts } from "../helpers/house/licences.ts";

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const packages = json("package-lock.json").packages as Packages;

describe("what the site is made with", () => {
  test("is under licences that leave everyone free", () => {
    expect(unfree(packages)).toEqual([]);
  });

  test("is listed in docs/licences.md (else run: node tests/helpers/house/licences.ts)", () => {
    expect(readFileSync("docs/licences.md", "utf8")).toBe(licencesPage(packages));
  });

  test("runs a script at its installation only where package.json allows it by its name", () => {
    const { allowScripts } = json("package.json");
    expect(Object.entries(allowScripts).filter(([, allowed]) => allowed !== true)).toEqual([]);
    // That of macOS is not said to have one where npm leaves it out.
    expect(Object.keys(allowScripts).sort()).toEqual([...withScripts(packages), "fsevents"].sort());
  });

  test("is asked for by exact versions, but for the design system", () => {
    const { dependencies, devDependencies } = json("package.json");
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([["@gouvfr/dsfr", "~1.14.4"]]);
  });
});

test("a licence that binds, one that is missing and a script are noticed", () => {
  const some: Packages = {
    "": {},
    "node_modules/a": { license: "MIT OR GPL-3.0-only" },
    "node_modules/b": { license: "GPL-3.0-only" },
    "node_modules/a/node_modules/c": { license: "(MIT AND SSPL-1.0)", hasInstallScript: true },
    "node_modules/d": {},
    "node_modules/d-linux-arm64": { os: ["linux"] },
  };
  expect(unfree(some)).toEqual(["b: GPL-3.0-only", "c: (MIT AND SSPL-1.0)", "d: no licence"]);
  expect(withScripts(some)).toEqual(["c"]);
});

test("Renovate proposes exact versions, and leaves the design system under the version its owner must accept", () => {
  const { rangeStrategy, packageRules, minimumReleaseAge } = json("renovate.json");
  expect([rangeStrategy, minimumReleaseAge]).toEqual(["pin", "7 days"]);
  expect(packageRules).toContainEqual(
    expect.objectContaining({
      matchPackageNames: ["@gouvfr/dsfr"],
      allowedVersions: "<1.15",
      rangeStrategy: "replace",
    }),
  );
});
