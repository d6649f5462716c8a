import { nodesOf, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Entry, Rule } from "./entry.ts";

/** Where a link may lead: the web, this site, a place of the page, a mailbox or a telephone. */
const LINK = /^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/i;

/** A link has an address that leads somewhere, and words that say where (RGAA 6.2). */
export const linkAddresses: Rule = ({ tree, source, spelling }) =>
  nodesOf(tree, "link", "definition").flatMap((node) => {
    // An image that is written in two places has its own sentence.
    if (
      nodesOf(tree, "imageReference").some(({ identifier }) => identifier === node.identifier && identifier)
    )
      return [];
    const url = node.url ?? "";
    const words = wordsOf(node).trim();
    const message = LINK.test(url)
      ? node.type === "link" && formFault(url, words, source, node.position?.start.offset)
      : addressFault(url, spelling);
    return message ? [{ ...placeOfNode(node), message }] : [];
  });

function addressFault(url: string, spelling: Entry["spelling"]): string | undefined {
  // What is wrong with it takes the other entries to tell: see `dead-links`.
  if (/\.mdx?(?:#|$)/i.test(url)) return undefined;
  if (url === "") return "lien sans adresse. Écrivez [texte du lien](https://…).";
  if (/^[^\s/:]+@[^\s/:]+$/.test(url))
    return `lien vers une adresse électronique « ${url} » sans « mailto: ». Écrivez « mailto:${url} ».`;
  if (url.startsWith("//")) return `lien vers « ${url} » sans « https: ». Écrivez « https:${url} ».`;
  if (/^(www\.|[\w-]+\.(fr|gouv|com|org|eu)\b)/i.test(url))
    return `lien vers « ${url} » sans « https:// ». Écrivez « https://${url} ».`;
  const spelt = spelling?.(url);
  if (spelt?.startsWith("/"))
    return `lien vers « ${url} », qui n’est pas un chemin du site. Écrivez « ${spelt} ».`;
  return `lien vers « ${url} », qui n’est ni une adresse ni un chemin. Écrivez une adresse complète (https://…) ou un chemin du site (/agenda/…).`;
}

function formFault(
  url: string,
  words: string,
  source: string,
  offset: number | undefined,
): string | undefined {
  if (words === "") return `lien sans texte vers « ${url} ». Écrivez [texte du lien](${url}).`;
  const isBare = offset !== undefined && /^www\./i.test(source.slice(offset));
  return isBare
    ? `adresse « ${words} » sans « https:// ». Écrivez [nom du site](https://${words}).`
    : undefined;
}
