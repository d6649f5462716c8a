import { readFileSync, writeFileSync } from "node:fs";

interface Package {
  license?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}

/** What npm writes of a package in the lockfile, its licence among it. */
export type Packages = Readonly<Record<string, Package>>;

/** Licences under which anyone may run, change and pass on a site made with the package. */
const FREE = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC"],
  ...["LGPL-3.0-or-later", "MIT", "MPL-2.0", "OFL-1.1", "Python-2.0", "Zlib"],
]);

/** Packages whose licence is a text of their own, read by us: docs/dsfr.md. */
const READ = new Set(["@gouvfr/dsfr"]);

/** The name of a package, from its place. */
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, "");

/** Whether an SPDX expression leaves us a free choice. */
function isFree(expression: string): boolean {
  const text = expression.replaceAll(/[()]/g, "");
  return text.split(" OR ").some((choice) => choice.split(" AND ").every((licence) => FREE.has(licence)));
}

/** The packages with their licence; those for other machines only are under that of the package that asks for them. */
function licensed(packages: Packages): { name: string; licence: string; dev: boolean }[] {
  return Object.entries(packages).flatMap(([place, { license, dev = false, os, cpu }]) =>
    place === "" || ((os || cpu) && !license) ? [] : [{ name: nameOf(place), licence: license ?? "", dev }],
  );
}

/** The packages that a site should not be made with, each with its licence. */
export function unfree(packages: Packages): string[] {
  return licensed(packages)
    .filter(({ name, licence }) => !READ.has(name) && !isFree(licence))
    .map(({ name, licence }) => `${name}: ${licence || "no licence"}`);
}

/** The packages that run a script as they are installed. */
export function withScripts(packages: Packages): string[] {
  return [
    ...new Set(
      Object.entries(packages).flatMap(([place, one]) => (one.hasInstallScript ? [nameOf(place)] : [])),
    ),
  ].sort();
}

function table(rows: readonly { name: string; licence: string }[]): string {
  const byLicence = Map.groupBy(rows, ({ licence }) => licence);
  const line = ([licence, some]: readonly [string, readonly { name: string }[]]) => {
    const names = [...new Set(some.map(({ name }) => name))].sort();
    return `| ${licence} | ${names.length} | ${names.join(", ")} |`;
  };
  return [
    "| licence | paquets | noms |",
    "|---|---|---|",
    ...[...byLicence].sort(([a], [b]) => (a < b ? -1 : 1)).map(line),
  ].join("\n");
}

/** `docs/licences.md`. */
export function licencesPage(packages: Packages): string {
  const all = licensed(packages);
  return `# Licences des paquets

Écrit par \`node tests/helpers/house/licences.ts\` d’après \`package-lock.json\`, où npm note la licence de chaque paquet ;
un test refuse une licence qui ne laisserait pas chacun exécuter, changer et transmettre le site. Le code du projet est
sous MIT, ses contenus sous etalab-2.0 : voir [LICENSE](../LICENSE). Le DSFR et la Marianne ont leurs
[conditions](dsfr.md).

## Ce dont le site est fait

${table(all.filter(({ dev }) => !dev))}

## Ce qui sert à le relire et à l’éprouver

${table(all.filter(({ dev }) => dev))}
`;
}

if (import.meta.main) {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  writeFileSync("docs/licences.md", licencesPage(packages));
}
