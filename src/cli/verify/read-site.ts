import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeHTMLAttribute } from "entities";
import { listFiles } from "../../integrations/files.ts";

export interface SitePage {
  /** It only leads to another address. */
  redirect: boolean;
  /** Every address it holds, as it is written: links, images, scripts, styles, previews. */
  links: string[];
  ids: ReadonlySet<string>;
}

/** What there is in the folder of a built site, its record (`build.json`) and what it keeps of others apart. */
export interface ReadSite {
  dir: string;
  /** Bytes of every file, by path from the folder. */
  files: ReadonlyMap<string, number>;
  /** Every page, by address: `/agenda/`, `/404.html`. */
  pages: ReadonlyMap<string, SitePage>;
  /**
   * Fingerprint of all of it: SHA-256 of the lines that `sha256sum` writes, in the order of the paths
   * (`find . -type f ! -path ./build.json -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`).
   */
  sha256: string;
}

/** Where a built site says what it is. */
export const RECORD = "build.json";
/** Where a published release lists, one a line, the files of other releases that it keeps for pages already open. */
export const CARRIED = ".former";

const TAG = /<[a-z][\w:-]*((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /\s([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
/** Attributes that hold one address. */
const ADDRESSES = ["href", "src", "action", "poster"];

/** Reads a built site. @throws NodeJS.ErrnoException if it cannot be read */
export function readSite(dir: string): ReadSite {
  const files = new Map<string, number>();
  const pages = new Map<string, SitePage>();
  const sums = createHash("sha256");
  const list = join(dir, CARRIED);
  const apart = new Set([
    RECORD,
    CARRIED,
    ...(existsSync(list) ? readFileSync(list, "utf8").split("\n") : []),
  ]);
  for (const file of listFiles(dir)) {
    if (apart.has(file)) continue;
    const bytes = readFileSync(join(dir, file));
    files.set(file, bytes.byteLength);
    sums.update(`${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`);
    if (file.endsWith(".html")) pages.set(addressOf(file), readPage(bytes.toString("utf8")));
  }
  return { dir, files, pages, sha256: sums.digest("hex") };
}

function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
}

/**
 * What a page leads to, read from its tags alone: those in templates and in what waits for the script count.
 *
 * @example readPage('<a href="/agenda/" id="a">').links // => ["/agenda/"]
 */
export function readPage(html: string): SitePage {
  const links: string[] = [];
  const ids = new Set<string>();
  let redirect = false;
  for (const [, inside = ""] of html.matchAll(TAG)) {
    const attributes = attributesOf(inside);
    const [id, srcset, property, content] = ["id", "srcset", "property", "content"].map((name) =>
      attributes.get(name),
    );
    if (id !== undefined) ids.add(id);
    links.push(...ADDRESSES.flatMap((name) => attributes.get(name) ?? []));
    for (const part of srcset?.split(",") ?? []) links.push(part.trim().split(/\s+/)[0] ?? "");
    if (property && /^og:(?:url|image)$/.test(property)) links.push(content ?? "");
    if (attributes.get("http-equiv") === "refresh") {
      redirect = true;
      links.push(content?.split("url=")[1] ?? "");
    }
  }
  return { redirect, links: links.filter((link) => link !== ""), ids };
}

function attributesOf(inside: string): Map<string, string> {
  return new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name,
      decodeHTMLAttribute(double ?? single ?? bare ?? ""),
    ]),
  );
}
