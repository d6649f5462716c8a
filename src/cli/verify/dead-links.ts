import type { ReadSite } from "./read-site.ts";

/**
 * The links of a built site that lead to nothing in it, one French sentence each: pages, files, parts of pages.
 * Links to other sites are not followed (`npm run links` does).
 *
 * @param base address of the root of the site, without a trailing slash
 */
export function deadLinks({ files, pages }: ReadSite, base: string): string[] {
  const holders = new Map<string, string[]>();
  /** Of the links that mean the same on every page. */
  const targets = new Map<string, string | undefined>();
  for (const [path, { links }] of pages)
    for (const link of new Set(links)) {
      const target = targets.has(link) ? targets.get(link) : ownTarget(link, base + encodeURI(path), base);
      if (link.startsWith("/")) targets.set(link, target);
      if (target === undefined) continue;
      const known = holders.get(target);
      if (known) known.push(path);
      else holders.set(target, [path]);
    }
  return [...holders].flatMap(([target, [first = "", ...others]]) => {
    const fault = faultOf(target);
    if (!fault) return [];
    const more = others.length > 0 ? ` et ${others.length} autre${others.length > 1 ? "s" : ""}` : "";
    return [`${first}${more} : le lien « ${target} » ${fault}`];
  });

  function faultOf(target: string): string | undefined {
    const [path = "", id = ""] = target.split("#");
    const page = pages.get(path);
    if (!page && !files.has(path.slice(1))) return "ne mène à rien.";
    return id === "" || !page || page.redirect || page.ids.has(id)
      ? undefined
      : "mène à une partie qui n’existe pas.";
  }
}

/** The path and fragment of a link within the site, decoded; nothing for what is elsewhere. */
function ownTarget(link: string, from: string, base: string): string | undefined {
  if (!URL.canParse(link, from)) return link;
  const url = new URL(link, from);
  if (!`${url.origin}${url.pathname}`.startsWith(`${base}/`)) return undefined;
  const path = url.href.slice(base.length).replace(/[?#].*$/, "");
  return decoded(path) + decoded(url.hash);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
