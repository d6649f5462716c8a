import { cpSync, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** Where a site that ends out of the project is built: Astro moves files between the two, on one disk only. */
const INSIDE = ".cache/site.new";

/** The folders of a build. A folder takes the place of another in one step on the same disk only. */
export interface BuildFolders {
  /** The site, as it is served; behind a symbolic link, what the link leads to. */
  site: string;
  /** Where Astro writes. */
  built: string;
  /** The next site, whole, beside the present one: what Astro wrote, or a copy on the disk of the site. */
  next: string;
  /** The former site, for the moment in which the next one takes its place. */
  former: string;
}

/**
 * The folders of a build that ends in `outDir`.
 *
 * @throws Error in French where `outDir` holds more than a site, which the next one would replace
 */
export function buildFolders(outDir: string): BuildFolders {
  const site = existsSync(outDir) ? realpathSync(outDir) : outDir.replace(/\/+$/, "");
  const stranger = [".git", "package.json"].find((name) => existsSync(join(site, name)));
  if (stranger)
    throw new Error(
      `Le dossier « ${outDir} » contient « ${stranger} » : ce n’est pas celui d’un site construit. Donnez-en un autre à SITE_OUT.`,
    );
  const next = `${site}.new`;
  const inside = resolve(site).startsWith(process.cwd() + sep);
  return { site, built: inside ? next : INSIDE, next, former: `${site}.former` };
}

/** Takes away what a build left; a site that was being replaced when it was killed gets its place back. */
export function tidy({ site, built, next, former }: BuildFolders): void {
  if (!existsSync(site) && existsSync(former)) renameSync(former, site);
  for (const folder of [built, next, former]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts the next site in the place of the former one. Node exchanges no two folders at once, and a link in the place of
 * `dist/` would not be copied by everything that publishes a folder: between two renames, for some microseconds, there
 * is none. Our server waits for it (`integrations/static-server.ts`), and `tidy` comes back from there.
 */
export function replaceSite({ site, built, next, former }: BuildFolders): void {
  if (built !== next) cpSync(built, next, { recursive: true });
  if (existsSync(site)) renameSync(site, former);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(former)) renameSync(former, site);
    throw error;
  }
}
