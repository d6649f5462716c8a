import { addressesSchema } from "../../schemas/taxonomy.ts";
import { type Problem, problemOf } from "../problem.ts";
import { readBySchema } from "../read/by-schema.ts";
import { readYaml } from "../read/yaml/read.ts";
import type { Site } from "../rules/site/site.ts";

/** Reads the file of addresses; with a fault none is withdrawn, and a site may have no such file. */
export function checkAddresses(
  file: string,
  source: string | undefined,
): { gone: string[]; problems: Problem[] } {
  const yaml = readYaml(source ?? "");
  const { data, faults } = readBySchema(addressesSchema, yaml.data ?? {}, yaml);
  const found = yaml.faults.length > 0 ? yaml.faults : faults;
  return { gone: data?.gone ?? [], problems: found.map((fault) => problemOf(file, "addresses", fault)) };
}

/** Withdrawn addresses that are not: an entry has them, a page of the site, or another one twice. */
export function livingAddresses(
  file: string,
  source: string,
  { byAddress, byAlias, isRoute, hasFile }: Pick<Site, "byAddress" | "byAlias" | "isRoute" | "hasFile">,
): Problem[] {
  const yaml = readYaml(source);
  const { gone } = checkAddresses(file, source);
  return gone.flatMap((address, index) => {
    const slashed = address.replace(/\/?$/, "/");
    const owner = byAddress.get(slashed)?.file ?? byAlias.get(slashed);
    const said = owner
      ? `celle de ${owner}`
      : isRoute(address) || isRoute(slashed) || hasFile(address)
        ? "celle d’une page ou d’un fichier du site"
        : gone.slice(0, index).some((other) => other.replace(/\/?$/, "/") === slashed)
          ? "déjà dans la liste"
          : /[?#]/.test(address)
            ? "celle d’une partie de page, ou d’une question : un serveur ne retire que des pages entières"
            : undefined;
    if (!said) return [];
    const message = `l’adresse retirée « ${address} » est ${said}. Enlevez-la de la liste.`;
    return [problemOf(file, "addresses", { ...yaml.placeOf(["gone", index]), message })];
  });
}
