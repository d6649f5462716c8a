import type { SiteRule } from "./site.ts";

/** A former address belongs to one entry, and is the present address of no page. */
export const aliases: SiteRule = (entry, { entries, byAddress, isRoute }) =>
  entry.aliases.flatMap((alias, index) => {
    const address = withSlash(alias);
    const owner = byAddress.get(address) ?? firstWith(address, entries);
    const isOwn = owner === entry && !byAddress.has(address) && firstIndex(entry.aliases, address) === index;
    const path = ["aliases", index];
    if (isRoute(address)) {
      const message = `l’adresse « ${alias} » est celle d’une liste ou d’une page du site. Retirez-la.`;
      return [{ ...entry.placeOf(path), key: path.join("."), message }];
    }
    if (owner === undefined || isOwn) return [];
    const message = `l’adresse « ${alias} » est déjà prise par ${owner.file}. Retirez-la de l’un des deux.`;
    return [{ ...entry.placeOf(path), key: path.join("."), message }];
  });

function firstWith<E extends { aliases: readonly string[] }>(address: string, entries: readonly E[]) {
  return entries.find((entry) => entry.aliases.some((alias) => withSlash(alias) === address));
}

function firstIndex(all: readonly string[], address: string): number {
  return all.findIndex((alias) => withSlash(alias) === address);
}

function withSlash(address: string): string {
  return address.replace(/\/?$/, "/");
}
