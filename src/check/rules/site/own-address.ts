import type { SiteEntry, SiteRule } from "./site.ts";

/** The page of an entry has its address alone: no list, no page of the code and no other entry has it too. */
export const ownAddress: SiteRule = (entry, { entries, isTaken }) => {
  const { id, address } = entry;
  const name = `nom de fichier « ${id}.mdx » : l’adresse « ${address} » est`;
  if (isTaken(address))
    return said(`${name} celle d’une liste ou d’une page du site. Donnez un autre nom au fichier.`);
  const owner = entries.find((other) => other.address === address) as SiteEntry;
  if (owner === entry) return [];
  return said(`${name} déjà celle de ${owner.file}. Donnez un autre nom à l’un des deux.`);
};

function said(message: string) {
  return [{ line: 1, column: 1, message }];
}
