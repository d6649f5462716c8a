/** What this site uses of Pagefind’s browser API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindIndex;
}

export interface PagefindIndex {
  search(query: string | null, options?: object): Promise<{ results: PagefindMatch[] }>;
}

export interface PagefindMatch {
  id: string;
  score: number;
  data(): Promise<PagefindResult>;
}

/** A result, once its fragment is loaded. */
export interface PagefindResult {
  url: string;
  /** Text around the matches, with `<mark>` and escaped characters. */
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

const loaded = new Map<string, Promise<PagefindIndex>>();

/** Opens an index once, from the address of its folder; a failure is forgotten, so that one can try again. */
export function openIndex(folder: string): Promise<PagefindIndex> {
  const known = loaded.get(folder);
  if (known) return known;
  const loading = (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(
    ({ createInstance }) => createInstance({ basePath: folder, noWorker: true }),
  );
  loaded.set(folder, loading);
  loading.catch(() => loaded.delete(folder));
  return loading;
}
