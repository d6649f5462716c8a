import { expect, test } from "vitest";
import { headersFor } from "../../../../src/domain/http/headers.ts";
import { headersFile } from "../../../../src/domain/http/headers-file.ts";
import { matches } from "../../../../src/domain/http/pattern.ts";

interface Block {
  pattern: string;
  lines: string[];
}

function blocksOf(text: string): Block[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.startsWith("/")) blocks.push({ pattern: line, lines: [] });
    else blocks.at(-1)?.lines.push(line.trim());
  }
  return blocks;
}

/** What Cloudflare does: all matching rules in order, same names joined with a comma, `!` detaches. */
function cloudflare(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { lines } of blocksOf(text).filter(({ pattern }) => matches(pattern, path)))
    for (const line of lines) {
      const name = line.startsWith("! ") ? line.slice(2) : line.slice(0, line.indexOf(":"));
      const value = line.slice(line.indexOf(":") + 1).trim();
      if (line.startsWith("! ")) delete headers[name];
      else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  return headers;
}

/** What Netlify does: lines without a colon are skipped, the later rule decides. */
function netlify(text: string, path: string): Record<string, string> {
  const found = blocksOf(text).filter(({ pattern }) => matches(pattern, path));
  const lines = found.flatMap((block) => block.lines).filter((line) => line.includes(":"));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
}

const PATHS = [
  "/",
  "/recherche/",
  "/recherche/?",
  "/_astro/a.css",
  "/agenda.ics",
  "/agenda/rss.xml",
  "/feed.json",
];

test.each([
  ["Cloudflare", cloudflare, (): Record<string, string> => ({})],
  // Netlify takes no header away: what a page loads keeps those of documents.
  ["Netlify", netlify, (path: string) => (path.startsWith("/agenda") ? {} : headersFor("/"))],
])("gives %s the headers of the table", (_host, read, others) => {
  for (const path of [
    ...PATHS,
    "/pagefind/pagefind-worker.js",
    "/pagefind/pagefind.fr_1.pf_meta",
    "/opensearch.xml",
  ]) {
    const { "Content-Type": type, ...expected } = { ...others(path), ...headersFor(path) };
    const { "Content-Type": given, ...headers } = read(headersFile(), path);
    expect(headers).toEqual(expected);
    if (given !== undefined) expect(given).toBe(type);
  }
});

test("says the types that hosts get wrong", () => {
  const typeOf = (path: string) => cloudflare(headersFile(), path)["Content-Type"];
  expect(typeOf("/agenda/forum.ics")).toBe("text/calendar; charset=utf-8");
  expect(typeOf("/rss.xml")).toBe("application/rss+xml; charset=utf-8");
  expect(typeOf("/index.html")).toBeUndefined();
});

test("stays within what hosts accept: one asterisk a pattern, 100 rules, 2,000 characters a line", () => {
  const text = headersFile();
  expect(blocksOf(text).length).toBeLessThan(100);
  for (const { pattern } of blocksOf(text)) expect(pattern.split("*").length).toBeLessThanOrEqual(2);
  for (const line of text.split("\n")) expect(line.length).toBeLessThan(2000);
});
