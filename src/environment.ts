/** What the surroundings of a command decide: see "Commands" in the README. */
export interface Environment {
  /** Canonical address of the site: its origin, without a trailing slash, or with the path of its folder, a slash at both ends. */
  siteUrl: string | undefined;
  /** The present, as everything that depends on time sees it. */
  now: Temporal.Instant;
  /** Whether the present was imposed (SITE_NOW) rather than read from the clock. */
  nowIsFixed: boolean;
  /** Folder of the content, relative to the project. */
  contentDir: string;
  /** Folder of the built site, relative to the project. */
  outDir: string;
  /** Folder of what builds keep for the next, relative to the project. */
  cacheDir: string;
  /** Whether the content is not the site’s own but the demonstration’s. */
  demo: boolean;
  /** Whether everything shows, drafts and planned entries too: in dev, and in a site built to be looked at. */
  preview: boolean;
}

const OWN_CONTENT = "src/content";

/**
 * Reads `SITE_URL` (https origin, and the folder of the site if it is in one), `SITE_NOW` (ISO 8601 instant),
 * `SITE_CONTENT`, `SITE_OUT` and `SITE_CACHE` (folders) and `SITE_PREVIEW` (1 or 0).
 *
 * @throws Error with a French sentence when a value cannot be read
 */
export function readEnvironment(
  env: Record<string, string | undefined>,
  clock: () => Temporal.Instant = Temporal.Now.instant,
): Environment {
  const contentDir = env.SITE_CONTENT || OWN_CONTENT;
  return {
    siteUrl: readOrigin(env.SITE_URL),
    now: readInstant(env.SITE_NOW) ?? clock(),
    nowIsFixed: Boolean(env.SITE_NOW),
    contentDir,
    outDir: env.SITE_OUT || "dist",
    cacheDir: env.SITE_CACHE || ".cache",
    demo: contentDir !== OWN_CONTENT,
    preview: readSwitch(env.SITE_PREVIEW),
  };
}

function readSwitch(value: string | undefined): boolean {
  if (!value || value === "0") return false;
  if (value === "1") return true;
  throw new Error(
    `SITE_PREVIEW : trouvé « ${value} » ; attendu 1 pour un aperçu, 0 ou rien pour le site public`,
  );
}

/**
 * Where a site is, written in one way: an origin, with a last slash where the site is in a folder; nothing for another
 * address.
 *
 * @example placeOfSite("https://exemple.gouv.fr/actualites") // => "https://exemple.gouv.fr/actualites/"
 */
export function placeOfSite(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { origin, pathname, search, hash } = new URL(value);
  const isPlace = /^https?:/.test(origin) && search + hash === "" && /^(?:\/[\w.~-]+)*\/?$/.test(pathname);
  if (!isPlace) return undefined;
  return pathname === "/" ? origin : `${origin}${pathname.replace(/\/?$/, "/")}`;
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const place = placeOfSite(value);
  if (place) return place;
  throw new Error(
    `SITE_URL : trouvé « ${value} » ; attendu une adresse, par exemple https://www.exemple.gouv.fr ou https://www.exemple.gouv.fr/actualites/`,
  );
}

function readInstant(value: string | undefined): Temporal.Instant | undefined {
  if (!value) return undefined;
  try {
    return Temporal.Instant.from(value);
  } catch {
    throw new Error(`SITE_NOW : trouvé « ${value} » ; attendu un instant, par exemple 2024-06-20T07:00:00Z`);
  }
}
