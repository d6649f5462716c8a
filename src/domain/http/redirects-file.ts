import { goneTable, type Moves, redirectTable } from "./redirects.ts";

/**
 * The `_redirects` file that static hosts read at the root of the site (Cloudflare Pages, GitLab Pages, Netlify): one
 * permanent redirect a line, both forms of the last slash, then what was withdrawn. The mark `!` decides where a page
 * has the same address; hosts that know no 410 skip its lines.
 *
 * @throws Error in French if a redirect is ill-formed (see `redirectTable`)
 * @example redirectsFile({ redirects: [{ from: "/vieux.html", to: "/neuf/" }], gone: [] }) // => "…\n/vieux.html /neuf/ 301!\n"
 */
export function redirectsFile(moves: Moves): string {
  const moved = [...redirectTable(moves.redirects)].map(([from, to]) => `${from} ${to} 301!\n`);
  const gone = [...goneTable(moves)].map(([from, page]) => `${from} ${page} 410!\n`);
  return `# Written by the build from the entries and their addresses.\n${moved.join("")}${gone.join("")}`;
}

/**
 * Reads a `_redirects` file back; comments, empty lines and lines without a target are skipped.
 *
 * @example parseRedirectsFile("/vieux/ /neuf/ 301!\n") // => { redirects: [{ from: "/vieux/", to: "/neuf/" }], gone: [] }
 */
export function parseRedirectsFile(text: string): Moves {
  const lines = text.split("\n").flatMap((line) => {
    const [from, to, status] = line.trim().split(/\s+/);
    return from?.startsWith("/") && to ? [{ from, to, isGone: status?.startsWith("410") }] : [];
  });
  return {
    redirects: lines.flatMap(({ from, to, isGone }) => (isGone ? [] : [{ from, to }])),
    gone: lines.flatMap(({ from, to, isGone }) => (isGone ? [{ from, page: to }] : [])),
  };
}
