import { fold } from "../../../domain/text/fold.ts";
import { nearest } from "../../../domain/text/nearest.ts";
import { anchorsOf } from "./anchors-of.ts";
import { linksOf } from "./links-of.ts";
import type { Site, SiteEntry, SiteRule } from "./site.ts";

/** A link into the site leads to a page, a file or a heading that is there for whoever follows it. */
export const deadLinks: SiteRule = (entry, site) =>
  linksOf(entry).flatMap(({ url, ...where }) => {
    const isPath = /^(?:#|\/(?!\/))/.test(url);
    const said = ENTRY_FILE.test(url)
      ? entryFileFault(url, entry, site)
      : isPath
        ? linkFault(url, entry, site)
        : undefined;
    return said ? [{ ...where, ...said }] : [];
  });

type Said = { message: string; severity?: "warning" };

/** What is wrong with a path of this site, from its first slash; or with a fragment alone. */
export function linkFault(url: string, entry: SiteEntry, site: Site): Said | undefined {
  const [, path = "", fragment = ""] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(url) ?? [];
  const address = decoded(path);
  const target = path === "" ? entry : site.byAddress.get(address);
  if (target) return stateFault(url, entry, target) ?? anchorFault(url, decoded(fragment), anchorsOf(target));
  if (site.isRoute(address))
    return site.pageAnchors.has(fragment)
      ? undefined
      : anchorFault(url, decoded(fragment), site.pageAnchors.all);
  if (site.hasFile(address)) return undefined;
  const slashed = `${address}/`;
  if (site.byAddress.has(slashed) || site.isRoute(slashed))
    return { message: `lien vers « ${url} », sans la barre finale. Écrivez « ${slashed} ».` };
  const present = site.byAlias.get(address.replace(/\/?$/, "/"));
  if (present)
    return {
      severity: "warning",
      message: `lien vers une ancienne adresse « ${url} ». Écrivez « ${present} ».`,
    };
  return { message: `lien vers « ${url} », qui n’existe pas. ${instead(address, site)}` };
}

function instead(address: string, { addresses, spelling }: Site): string {
  const spelt = spelling(address);
  if (spelt) return `Écrivez « ${encodeURI(spelt)} ».`;
  if (/\.\w+$/.test(address)) return `Déposez le fichier dans « public${address} », ou corrigez l’adresse.`;
  const near = addresses.find((known) => nameOf(known) === nameOf(address)) ?? nearest(address, addresses);
  return near ? `Vouliez-vous écrire « ${near} » ?` : "Corrigez l’adresse, ou retirez le lien.";
}

const ENTRY_FILE = /^(?!https?:)[^?#]*\.mdx?(?:#|$)/i;

/** A link to the file of an entry: its page has another address. */
function entryFileFault(url: string, entry: SiteEntry, { entries }: Site): Said {
  const [, path = "", fragment = ""] = /^([^#]*)(#.*)?$/.exec(url) ?? [];
  const name = nameOf(path).replace(/\.mdx?$/i, "");
  const named = entries.filter(({ id }) => nameOf(id) === name);
  const target =
    named.find(({ collection }) => path.split("/").includes(collection)) ??
    named.find(({ collection }) => collection === entry.collection) ??
    named[0];
  const remedy = target
    ? `Écrivez « ${target.address}${fragment} ».`
    : "Écrivez l’adresse de la page, par exemple « /agenda/ ».";
  return { message: `lien vers le fichier « ${url} », et non vers une page. ${remedy}` };
}

/** The name of an entry in its address: the same under another list is the one that was meant. */
function nameOf(address: string): string {
  return address.split("/").findLast((part) => part !== "") ?? "";
}

/** A public page that links to a page nobody can see yet. */
function stateFault(url: string, entry: SiteEntry, target: SiteEntry): Said | undefined {
  const isSeen = entry.visibility === "public" || entry.visibility === "expired";
  if (!isSeen || (target.visibility !== "draft" && target.visibility !== "planned")) return undefined;
  const state = target.visibility === "draft" ? "un brouillon" : "une entrée qui n’est pas encore parue";
  return { message: `lien vers « ${url} », qui est ${state}. Retirez le lien jusqu’à sa parution.` };
}

function anchorFault(url: string, fragment: string, anchors: readonly string[]): Said | undefined {
  if (fragment === "" || anchors.includes(fragment)) return undefined;
  const plain = fold(fragment).replaceAll(" ", "-");
  const near = nearest(plain, anchors);
  const write = anchors.includes(plain)
    ? `Écrivez « ${url.replace(/#.*/, "")}#${plain} ».`
    : near
      ? `Vouliez-vous écrire « #${near} » ?`
      : "Reprenez les mots de l’intertitre, sans accent ni majuscule, séparés par des tirets.";
  return { message: `lien vers « ${url} » : aucun intertitre « ${fragment} » à cet endroit. ${write}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
