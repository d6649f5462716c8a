import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { type BuildRecord, countsOf } from "../build/build-record.ts";
import { brokenImages } from "./broken-images.ts";
import { deadLinks } from "./dead-links.ts";
import { entriesOf } from "./entries-of.ts";
import { misplacedEntries } from "./misplaced-entries.ts";
import { RECORD, type ReadSite } from "./read-site.ts";
import { silentSearch } from "./silent-search.ts";
import { unreadableDocuments } from "./unreadable-documents.ts";

/** Files that every built site has; a preview is closed to search engines and has no list for them. */
const ALWAYS = [
  "index.html",
  "404.html",
  "recherche/index.html",
  "robots.txt",
  "_headers",
  "_redirects",
  ".htaccess",
];
const LISTED = ["sitemap-index.xml", "sitemap-0.xml"];

/**
 * What is missing or wrong in a built site, one French sentence each: files, entries, documents, images, links, search;
 * what changed since it was built.
 */
export async function verifyFolder(site: ReadSite, record: BuildRecord | undefined): Promise<string[]> {
  return [...(await missingParts(site, record)), ...(record ? deadLinks(site, record.url) : [])];
}

/** The same without links: a build puts in place a site that has all that it made, and says which links are dead. */
export async function missingParts(site: ReadSite, record: BuildRecord | undefined): Promise<string[]> {
  if (!record)
    return [
      `/${RECORD} : absent ou illisible. La construction n’a pas fini, ou n’est pas « npm run build ».`,
    ];
  const { content, date, preview } = record;
  const entries = entriesOf(record);
  const needed = preview ? ALWAYS : [...ALWAYS, ...LISTED];
  return [
    ...needed
      .filter((file) => !site.files.has(file))
      .map((file) => `/${file} : le fichier n’est pas dans le site.`),
    ...(entries
      ? misplacedEntries(site, entries)
      : [`${content} : le contenu n’est pas là, rien ne dit ce qui manque.`]),
    ...unreadableDocuments(site),
    ...brokenImages(site.dir, site.files.keys()).map((file) => `/${file} : l’image est abîmée ou coupée.`),
    ...(await search(site, entries?.findable ?? [], Temporal.Instant.from(date))),
    ...changes(site, record),
  ];
}

async function search(site: ReadSite, findable: string[], now: Temporal.Instant): Promise<string[]> {
  // The files as they are: headers and redirects, which take reading every page, are not what is asked here.
  const serve = sirv(site.dir, { dev: true });
  const server = createServer(serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const addresses = findable.filter((address) => site.pages.has(address));
    return await silentSearch(`http://127.0.0.1:${port}`, addresses, now);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function changes(site: ReadSite, { counts, sha256 }: BuildRecord): string[] {
  if (site.sha256 === sha256) return [];
  const now = countsOf(site);
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const differ = names
    .filter((name) => now[name] !== counts[name])
    .map((name) => `${name} ${now[name]} au lieu de ${counts[name]}`);
  return [
    `/${RECORD} : des fichiers ont changé depuis la construction${differ.length > 0 ? ` (${differ.join(", ")})` : ""}.`,
  ];
}
