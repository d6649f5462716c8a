import { securityTxtEnding } from "../../domain/security-txt.ts";
import { mapLimited } from "../../integrations/files.ts";
import type { BuildRecord } from "../build/build-record.ts";
import { entriesOf } from "./entries-of.ts";
import { parseRecord } from "./read-record.ts";
import { silentSearch } from "./silent-search.ts";
import { ask } from "./site-address.ts";

/** Hours without a new build after which the one of each night has failed. */
const STALE_HOURS = 36;
/** Pages that are asked for, spread over the list for search engines. */
const PAGES = 20;
/** Headers of every page of a site that is served as it should. */
const HEADERS = ["content-security-policy", "x-content-type-options", "referrer-policy"];

/** What a site in service is held to. */
export interface Expectations {
  /** Record of the site that should be there, where one is known. */
  expected: BuildRecord | undefined;
  now: Temporal.Instant;
  /** Whether its server can be told which headers to send. @default true */
  headers?: boolean;
}

/** What is known of a site in service. */
export interface Service {
  record: BuildRecord | undefined;
  faults: string[];
}

/**
 * What is wrong with a site in service, one French sentence each: its record against the one expected, its pages, its
 * page for what is not found, its headers, its search, the age of its build, its `security.txt`.
 *
 * @param base address of its root, without a trailing slash
 */
export async function verifyAddress(
  base: string,
  { expected, now, headers = true }: Expectations,
): Promise<Service> {
  const record = parseRecord((await ask(`${base}/build.json`)).text);
  if (!record) return { record, faults: [`${base}/build.json : absent ou illisible.`] };
  const entries = entriesOf(record);
  const faults = [
    ...differences(record, expected),
    ...age(record, now),
    ...(await pageFaults(base, record, headers ? HEADERS : [])),
    ...(await securityFaults(base, now)),
    ...(entries ? await silentSearch(base, entries.findable, Temporal.Instant.from(record.date)) : []),
  ];
  return { record, faults };
}

function differences(record: BuildRecord, expected: BuildRecord | undefined): string[] {
  if (!expected || expected.sha256 === record.sha256) return [];
  const { date, commit } = record;
  return [
    `build.json : le site en ligne (construit le ${date}, commit ${commit ?? "inconnu"}) n’est pas celui de ce dossier (construit le ${expected.date}, commit ${expected.commit ?? "inconnu"}).`,
  ];
}

function age({ date, preview }: BuildRecord, now: Temporal.Instant): string[] {
  const hours = Temporal.Instant.from(date).until(now, { largestUnit: "hour" }).hours;
  return [
    ...(hours > STALE_HOURS
      ? [`build.json : construit il y a ${hours} heures ; la construction de chaque nuit a manqué.`]
      : []),
    ...(hours < -1 ? [`build.json : construit dans ${-hours} heures ; une horloge est fausse.`] : []),
    ...(preview ? ["build.json : c’est un aperçu, dont les brouillons sont en ligne."] : []),
  ];
}

async function pageFaults(base: string, { url }: BuildRecord, needed: readonly string[]): Promise<string[]> {
  const sitemap = await ask(`${base}/sitemap-0.xml`);
  const listed = [...sitemap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => loc);
  if (listed.length === 0) return ["/sitemap-0.xml : absent ou vide."];
  const step = Math.max(1, Math.floor(listed.length / PAGES));
  const pages = listed.filter((_, index) => index % step === 0).map((loc) => loc.replace(url, ""));
  const found = await mapLimited(["/", ...pages], 4, async (path) => {
    const { status, headers } = await ask(base + path);
    if (status !== 200) return [`${path} : le serveur répond ${status}.`];
    return needed
      .filter((name) => !headers.has(name))
      .map((name) => `${path} : l’en-tête « ${name} » manque.`);
  });
  const absent = await ask(`${base}/cette-page-n-existe-pas/`);
  const notFound =
    absent.status === 404 && absent.text.includes("<h1")
      ? []
      : [`Une page qui n’existe pas : le serveur répond ${absent.status}, sans la page du site.`];
  return [...new Set(found.flat()), ...notFound];
}

async function securityFaults(base: string, now: Temporal.Instant): Promise<string[]> {
  const { status, text } = await ask(`${new URL(base).origin}/.well-known/security.txt`);
  const ending = status === 200 && securityTxtEnding(text, now);
  return ending
    ? [`/.well-known/security.txt : ${ending} ; confirmez le contact (docs/hebergement.md).`]
    : [];
}
