import { createHash, hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeHTMLAttribute } from "entities";
import { fileReader, listFiles } from "../../integrations/files.ts";

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

const TAG = /<[a-z][\w:-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE = /\s([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
/** Attributes that hold one address. */
const ADDRESSES = ["href", "src", "action", "poster"];
/** Tags to remember: those of the header, the footer and the like, which all pages share. */
const MOST_TAGS = 5000;

/** What a tag says. */
interface Tag {
  links: string[];
  id?: string | undefined;
  redirect: boolean;
}

/** Reads a built site. @throws NodeJS.ErrnoException if it cannot be read */
export function readSite(dir: string): ReadSite {
  const files = new Map<string, number>();
  const pages = new Map<string, SitePage>();
  const known = new Map<string, Tag>();
  const sums = createHash("sha256");
  const read = fileReader();
  const list = join(dir, CARRIED);
  const apart = new Set([
    RECORD,
    CARRIED,
    ...(existsSync(list) ? readFileSync(list, "utf8").split("\n") : []),
  ]);
  for (const file of listFiles(dir)) {
    if (apart.has(file)) continue;
    const bytes = read(join(dir, file));
    files.set(file, bytes.byteLength);
    sums.update(`${hash("sha256", bytes)}  ${file}\n`);
    if (file.endsWith(".html")) pages.set(addressOf(file), readPage(bytes, known));
  }
  return { dir, files, pages, sha256: sums.digest("hex") };
}

function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
}

/**
 * What a page leads to, read from its tags alone: those in templates and in what waits for the script count.
 *
 * @param page its bytes, each of which is a sign here until a tag is read: a text of so many pages would take twice as
 * much, for the same signs of HTML
 * @param known tags that were read, which grow from page to page
 * @example readPage(Buffer.from('<a href="/agenda/" id="a">')).links // => ["/agenda/"]
 */
export function readPage(page: Buffer, known = new Map<string, Tag>()): SitePage {
  const links: string[] = [];
  const ids = new Set<string>();
  let redirect = false;
  for (const whole of page.toString("latin1").match(TAG) ?? []) {
    let tag = known.get(whole);
    if (!tag) {
      const bytes = Buffer.from(whole, "latin1");
      tag = readTag(bytes.toString());
      // A copy: a part of a page would keep the page.
      if (known.size < MOST_TAGS) known.set(bytes.toString("latin1"), tag);
    }
    if (tag.id !== undefined) ids.add(tag.id);
    for (const link of tag.links) links.push(link);
    redirect ||= tag.redirect;
  }
  return { redirect, links, ids };
}

function readTag(tag: string): Tag {
  const attributes = new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name,
      decodeHTMLAttribute(double ?? single ?? bare ?? ""),
    ]),
  );
  const content = attributes.get("content") ?? "";
  const redirect = attributes.get("http-equiv") === "refresh";
  const links = [
    ...ADDRESSES.map((name) => attributes.get(name) ?? ""),
    ...(attributes.get("srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? ""),
    /^og:(?:url|image)$/.test(attributes.get("property") ?? "") ? content : "",
    redirect ? (content.split("url=")[1] ?? "") : "",
  ];
  return { links: links.filter((link) => link !== ""), id: attributes.get("id"), redirect };
}
