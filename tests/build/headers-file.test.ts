import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { matches } from "../../src/domain/http/pattern.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { ANY_SITES, siteFiles } from "../helpers/site/sites.ts";

interface Block {
  pattern: string;
  lines: string[];
}

/** The blocks of a `_headers` file: a pattern, then its lines, indented. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const line of source.split("\n")) {
    if (line.startsWith("/")) blocks.push({ pattern: line, lines: [] });
    else if (line.startsWith("  ")) blocks.at(-1)?.lines.push(line.trim());
  }
  return blocks;
}

/** What Cloudflare Pages sends for an address: values of all matching blocks joined, `! Name` taking one away. */
function sentFor(path: string, blocks: readonly Block[]): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { lines } of blocks.filter(({ pattern }) => matches(pattern, path))) {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^:]+): (.*)$/.exec(line) ?? [];
      if (line.startsWith("! ")) sent.delete(line.slice(2));
      else sent.set(name, [sent.get(name), value].filter(Boolean).join(", "));
    }
  }
  return sent;
}

const REQUIRED = [
  "Content-Security-Policy",
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Permissions-Policy",
];
/** What a page loads, and nobody opens. */
const LOADED = /^\/(?:_astro\/(?!.*\.svg)|pagefind\/)/;
/** A name that changes with the content: a hash before the extension. */
const HASHED = /[._-](?=[A-Za-z0-9_-]*[A-Z0-9])[A-Za-z0-9_-]{6,}\.\w+$|_[0-9a-f]{6,}\.\w+$/;

describe.each(ANY_SITES)("the _headers file of the %s", (name) => {
  const blocks = () => blocksOf(readFileSync(join(inject(name).dir, "_headers"), "utf8"));
  const addresses = () => [...siteFiles(name)].map((file) => file.replace(/index\.html$/, ""));

  test("gives the policy of the site to everything but what a page loads, each header once", () => {
    expectNoFault(
      addresses().flatMap((path) => {
        const sent = sentFor(path, blocks());
        if (LOADED.test(path))
          return sent.has("Content-Security-Policy") ? [`${path}: a policy it has no use for`] : [];
        if (path.startsWith("/_astro/")) return [];
        return [
          ...REQUIRED.filter((header) => !sent.has(header)).map((header) => `${path}: no ${header}`),
          ...(sent.get("Content-Security-Policy")?.match(/default-src/g)?.length === 1
            ? []
            : [`${path}: two joined policies; detach the first with “! Content-Security-Policy”`]),
        ];
      }),
    );
  });

  test("keeps for ever only files whose name changes with their content", () => {
    const kept = addresses().filter((path) =>
      sentFor(path, blocks()).get("Cache-Control")?.includes("immutable"),
    );
    expect(kept.length).toBeGreaterThan(20);
    expectNoFault(
      kept
        .filter((path) => !HASHED.test(path.replace(/\.(?:br|gz)$/, "")))
        .map(
          (path) => `${path}: kept for ever under a name without a hash; hash it or let it be asked again`,
        ),
    );
  });

  test("is within what static hosts read: 100 rules, lines of 2,000 characters", () => {
    expect(blocks().length).toBeLessThanOrEqual(100);
    for (const { lines } of blocks()) for (const line of lines) expect(line.length).toBeLessThan(2000);
  });
});

test("a name without a hash and two joined policies are told apart from the good ones", () => {
  expect(HASHED.test("/_astro/Page.5b04d8804c.css")).toBe(true);
  expect(HASHED.test("/pagefind/fragment/fr_1e35496.pf_fragment")).toBe(true);
  expect(HASHED.test("/noscript.css")).toBe(false);
  expect(HASHED.test("/pagefind/pagefind-worker.js")).toBe(false);
  const blocks = blocksOf("/*\n  A: 1\n\n/x/*\n  A: 2\n\n/y/*\n  ! A\n  A: 3\n");
  expect(sentFor("/x/", blocks).get("A")).toBe("1, 2");
  expect(sentFor("/y/", blocks).get("A")).toBe("3");
});
