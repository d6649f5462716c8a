import type { SiteFile } from "../../domain/search/records.ts";

/** What each file of Pagefind starts with. */
const SIGNATURE = "pagefind_dcd";

/**
 * The files of an index. What any search needs is asked for at once; Pagefind, which asks for one file after the other,
 * finds each here.
 *
 * @param lost is called with the error where a file does not load: Pagefind goes on without it, as if no page had the word
 */
export function indexFiles(folder: string, lost: (error: unknown) => void) {
  const site = readFile(`${folder}site.json`).then((response): Promise<SiteFile> => response.json());
  const wasm = readFile(`${folder}pagefind.wasm`).then((response) => response.arrayBuffer());
  // Where both fail, one failure is enough.
  wasm.catch(() => {});
  const fetch = async (address: string): Promise<Response> => {
    if (address.includes("pagefind-entry.json")) return Response.json((await site).pagefind.entry);
    if (address.endsWith(".pagefind")) return new Response(new Blob([SIGNATURE, await wasm]));
    const [, name] = /([^/]+)\.pf_meta$/.exec(address) ?? [];
    if (name === undefined)
      return readFile(address).catch((error) => {
        lost(error);
        throw error;
      });
    const packed = atob((await site).pagefind.metadata[name] ?? "");
    return new Response(Uint8Array.from(packed, (character) => character.charCodeAt(0)));
  };
  return { site, fetch };
}

/** Reads a file, twice where the network fails: a preload that failed is given once. @throws Error when it cannot */
export async function readFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => fetch(address));
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response;
}
