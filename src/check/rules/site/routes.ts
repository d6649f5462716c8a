/** What the brackets of a route may stand for, by the name in the brackets. */
export type RouteValues = (name: string, value: string) => boolean;

/** The addresses of a site that are no entry. */
export interface Routes {
  /** Addresses without brackets. */
  fixed: string[];
  /** Whether an address is one of them, or one that the brackets of a route give. */
  has(path: string): boolean;
  /** Whether an address is one of them, or one above some of them: no entry can have it. */
  isTaken(path: string): boolean;
}

/** Routes of entries: their addresses are those of the entries, no other. */
const OF_ENTRIES = /(^\[\.{3}\w+\]\.astro$|\/\[slug\]\.astro$)/;

/** A file that every list has: `[...list]/rss.xml.ts`. */
const BESIDE_A_LIST = /^\[\.{3}\w+\]\/([^[\]/]+)\.\w+$/;

/**
 * The addresses that the files of `src/pages` answer at.
 *
 * @param files paths in `src/pages`: `agenda/index.astro`, `themes/[tag].astro`, `rss.xml.ts`
 * @param isValue whether what stands in place of brackets exists: a category, a year
 */
export function routesOf(files: readonly string[], isValue: RouteValues): Routes {
  const own = files.filter((file) => !OF_ENTRIES.test(file) && file !== "404.astro" && file !== "410.astro");
  const fixed = own.filter((file) => !file.includes("[")).map(addressOf);
  const known = new Set(fixed);
  const beside = own.flatMap((file) => BESIDE_A_LIST.exec(file)?.[1] ?? []);
  const patterns = own.filter((file) => file.includes("[") && !BESIDE_A_LIST.test(file)).map(patternOf);
  const has = (path: string): boolean =>
    known.has(path) ||
    patterns.some((pattern) => matches(pattern, path, isValue)) ||
    beside.some((name) => path.endsWith(`/${name}`) && has(path.slice(0, -name.length)));
  const folders = new Set(files.filter((file) => !OF_ENTRIES.test(file)).flatMap(foldersOf));
  return { fixed, has, isTaken: (path) => folders.has(path) || has(path) };
}

/** The addresses that a route takes with those above it: `/agenda/`, `/agenda/lieu/` for `agenda/lieu/[value].astro`. */
function foldersOf(file: string): string[] {
  const parts = file.replace(/(?<=\/)\[\.{3}\w+\]/, "page/1").split("/");
  const known = parts.slice(0, -1).map((_, index) => `/${parts.slice(0, index + 1).join("/")}/`);
  const name = parts.at(-1)?.replace(/\.\w+$/, "") ?? "";
  return [...known, `/${[...parts.slice(0, -1), name].join("/")}/`].filter(
    (address) => !address.includes("["),
  );
}

function addressOf(file: string): string {
  if (!file.endsWith(".astro")) return `/${file.replace(/\.\w+$/, "")}`;
  return `/${file.replace(/\.astro$/, "/").replace(/(^|\/)index\/$/, "$1")}`;
}

interface Pattern {
  names: string[];
  regex: RegExp;
}

/** Named groups cannot repeat nor hold dots: the names are kept beside, in order. */
function patternOf(file: string): Pattern {
  const names: string[] = [];
  const address = addressOf(file).replaceAll(/[.*+?^${}()|\\]/g, "\\$&");
  const source = address.replaceAll(
    /\[(\\\.\\\.\\\.)?(\w+)\]\/?/g,
    (whole, rest: string | undefined, name: string) => {
      if (rest) return "(?:page/\\d+/)?";
      names.push(name);
      return `([^/.]+)${whole.endsWith("/") ? "/" : ""}`;
    },
  );
  return { names, regex: new RegExp(`^${source}$`) };
}

function matches({ names, regex }: Pattern, path: string, isValue: RouteValues): boolean {
  const found = regex.exec(path);
  return found !== null && names.every((name, index) => isValue(name, found[index + 1] ?? ""));
}
