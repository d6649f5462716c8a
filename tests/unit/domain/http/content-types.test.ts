import { expect, test } from "vitest";
import { contentTypeFor } from "../../../../src/domain/http/content-types.ts";

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/404.html", "text/html; charset=utf-8"],
  ["/agenda/forum.ics", "text/calendar; charset=utf-8"],
  ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
  ["/agenda/rss.xml", "application/rss+xml; charset=utf-8"],
  ["/themes/essai/feed.json", "application/feed+json; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
  ["/agenda.json", "application/json; charset=utf-8"],
  ["/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"],
  ["/sitemap-index.xml", "application/xml; charset=utf-8"],
  ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ["/documents/PLAN.PDF", "application/pdf"],
  ["/pagefind/wasm.fr.pagefind", "application/octet-stream"],
  ["/pagefind/index/fr_1.pf_index", "application/octet-stream"],
  ["/sans-extension", "application/octet-stream"],
])("%s is %s", (path, type) => {
  expect(contentTypeFor(path)).toBe(type);
});
