export interface Redirect {
  /** An absolute path of this site, without query nor fragment: `/actualites/ancien-titre/`. */
  from: string;
  /** An absolute path of this site or an `https://` address. */
  to: string;
}

export interface Gone {
  /** An absolute path of this site, without query nor fragment. */
  from: string;
  /** The page of this site that says so, with the status 410: that of the entry itself, or one for all. */
  page: string;
}

export interface Moves {
  redirects: readonly Redirect[];
  gone: readonly Gone[];
}

/**
 * The address as it travels, and as a key of `redirectTable`: accents and spaces percent-encoded once, however it was
 * written. So are `*` and a `:` that starts a segment, which static hosts take for wildcards.
 */
export function redirectKey(address: string): string {
  return encodeURI(decoded(address)).replaceAll(/\*|(?<=\/):/g, (sign) => (sign === "*" ? "%2A" : "%3A"));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // A lone % is a character like another.
  }
}

function fault(redirect: Redirect, reason: string): Error {
  return new Error(`Redirection de « ${redirect.from} » vers « ${redirect.to} » : ${reason}`);
}

function checked(redirect: Redirect): Redirect {
  const { from, to } = redirect;
  if (!from.startsWith("/") || from.startsWith("//"))
    throw fault(
      redirect,
      "l’ancienne adresse doit commencer par un seul « / », par exemple « /ancienne-page/ ».",
    );
  if (/[?#]/.test(from)) throw fault(redirect, "l’ancienne adresse ne peut contenir ni « ? » ni « # ».");
  if (/\p{Cc}/u.test(decoded(from)))
    throw fault(
      redirect,
      "l’ancienne adresse ne peut contenir de saut de ligne ni d’autre caractère de contrôle.",
    );
  if (!/^(\/(?!\/)|https:\/\/)/.test(to))
    throw fault(redirect, "la nouvelle adresse doit commencer par un seul « / » ou par « https:// ».");
  if (/[\s"\\]/.test(to))
    throw fault(redirect, "la nouvelle adresse ne peut contenir ni espace ni guillemet.");
  return { from: redirectKey(from), to: to.startsWith("/") ? encodeURI(decoded(to)) : to };
}

/** The address with and without its last slash; a file name (`/page.html`) has one form only. */
export function slashForms(path: string): string[] {
  if (path === "/") return [path];
  if (path.endsWith("/")) return [path, path.slice(0, -1)];
  return /\.[a-z0-9]+$/i.test(path) ? [path] : [`${path}/`, path];
}

/** Where an address finally leads, so that nobody follows two redirections in a row. */
function destination(start: string, table: ReadonlyMap<string, string>): string {
  const seen = new Set([start]);
  let to = table.get(start) ?? start;
  for (let next = table.get(redirectKey(to)); next !== undefined; next = table.get(redirectKey(to))) {
    if (seen.has(redirectKey(to)))
      throw new Error(
        `Redirections en boucle : ${[...seen, redirectKey(to)].join(" → ")}. Supprimez l’une d’elles.`,
      );
    seen.add(redirectKey(to));
    to = next;
  }
  return to;
}

/**
 * Checks redirects and turns them into a table from old addresses, percent-encoded, with and without
 * last slash, to final addresses. Sorted by address: equal input gives equal output.
 *
 * @throws Error in French if an address is ill-formed, leads to itself, to two places or round in a circle
 * @example redirectTable([{ from: "/vieux/", to: "/neuf/" }]).get("/vieux") // => "/neuf/"
 */
export function redirectTable(redirects: readonly Redirect[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const redirect of redirects) {
    const { from, to } = checked(redirect);
    for (const form of slashForms(from)) {
      const known = table.get(form);
      if (known !== undefined && known !== to)
        throw fault(redirect, `cette ancienne adresse mène déjà à « ${known} ».`);
      if (form === redirectKey(to)) {
        if (form === from) throw fault(redirect, "une adresse ne peut pas mener à elle-même.");
        continue;
      }
      table.set(form, to);
    }
  }
  const sorted = [...table.keys()].sort();
  return new Map(sorted.map((from) => [from, destination(from, table)]));
}

/**
 * Withdrawn addresses, percent-encoded, with and without last slash, with the page that answers each; not those that
 * lead elsewhere. Sorted by address.
 *
 * @example goneTable({ redirects: [], gone: [{ from: "/x/", page: "/410/" }] }).get("/x") // => "/410/"
 */
export function goneTable({ redirects, gone }: Moves): Map<string, string> {
  const moved = redirectTable(redirects);
  const forms = gone.flatMap(({ from, page }) =>
    slashForms(redirectKey(from)).map((form) => [form, page] as const),
  );
  return new Map(forms.filter(([from]) => !moved.has(from)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
