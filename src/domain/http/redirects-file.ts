import { type Redirect, redirectTable } from "./redirects.ts";

/**
 * The `_redirects` file that static hosts read at the root of the site (Cloudflare Pages, Netlify):
 * one permanent redirect a line, both forms of the last slash.
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example redirectsFile([{ from: "/vieux.html", to: "/neuf/" }]) // => "…\n/vieux.html /neuf/ 301\n"
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = [...redirectTable(redirects)].map(([from, to]) => `${from} ${to} 301\n`);
  return `# Written by the build from the aliases of the entries.\n${lines.join("")}`;
}

/**
 * Reads a `_redirects` file back; comments, empty lines and lines without a target are skipped.
 *
 * @example parseRedirectsFile("/vieux/ /neuf/ 301\n") // => [{ from: "/vieux/", to: "/neuf/" }]
 */
export function parseRedirectsFile(text: string): Redirect[] {
  return text.split("\n").flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/);
    return from?.startsWith("/") && to ? [{ from, to }] : [];
  });
}
