/** What this site uses of Pagefind’s browser API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindResult> }[] }>;
}

/** A result, once its fragment is loaded. */
export interface PagefindResult {
  url: string;
  /** Text around the matches, with `<mark>` and escaped characters. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

const loaded = new Map<string, Promise<Pagefind>>();

/** Loads Pagefind once, from the address of its index; a failure is forgotten, so that one can try again. */
export function loadPagefind(address: string): Promise<Pagefind> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = import(/* @vite-ignore */ address) as Promise<Pagefind>;
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}
