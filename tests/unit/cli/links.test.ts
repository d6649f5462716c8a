import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { deadExternalLinks } from "../../../src/cli/links/dead-external-links.ts";
import { externalLinks } from "../../../src/cli/links/external-links.ts";
import { site } from "../../../src/site.config.ts";

let server: Server;
let other = "";
let folder = "";
const asked: string[] = [];

/** Another site, on the loopback: what it answers is in the path. */
beforeAll(async () => {
  server = createServer(({ url = "", method }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(Number(/\d{3}/.exec(url)?.[0] ?? 200)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "links-"));
  cpSync("src/content/taxonomies", join(folder, "taxonomies"), { recursive: true });
  mkdirSync(join(folder, "pages"));
  writeFileSync(
    join(folder, "pages/essai.mdx"),
    `---
title: Un essai de liens
summary: Un [lien perdu](${other}/404-summary) dans le chapeau.
---

Un [lien qui répond](${other}/200), un [lien qui ne répond plus](${other}/404?a=1&b=2), le même
[encore](${other}/404?a=1&b=2), [une page qui veut un compte](${other}/403) et [une panne](${other}/410).

<CallToAction href="${other}/404-component" label="Lire" />

[Chez nous](https://www.exemple.gouv.fr/absent/), [un courriel](mailto:a@exemple.fr), [une page](/agenda/).
`,
  );
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const links = () =>
  externalLinks(
    openContent(folder),
    { ...site, url: "https://www.exemple.gouv.fr" },
    Temporal.Instant.from("2030-05-15T08:00:00Z"),
  ).filter(({ url }) => url.startsWith(other));

test("links to other sites are found wherever they are written, with their line", () => {
  expect(links().map(({ url, line }) => [url.slice(other.length), line])).toEqual([
    ["/404-summary", 3],
    ["/200", 6],
    ["/404?a=1&b=2", 6],
    ["/404?a=1&b=2", 7],
    ["/403", 7],
    ["/410", 7],
    ["/404-component", 9],
  ]);
});

test("those that no longer answer are named with their file and line, each address asked for once", async () => {
  const problems = await deadExternalLinks(links());
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    `3 « ${other}/404-summary » répond 404. Corrigez l’adresse, ou retirez le lien.`,
    `6 « ${other}/404?a=1&b=2 » répond 404. Corrigez l’adresse, ou retirez le lien.`,
    `7 « ${other}/404?a=1&b=2 » répond 404. Corrigez l’adresse, ou retirez le lien.`,
    `7 « ${other}/410 » répond 410. Corrigez l’adresse, ou retirez le lien.`,
    `9 « ${other}/404-component » répond 404. Corrigez l’adresse, ou retirez le lien.`,
  ]);
  expect(problems[0]).toMatchObject({ file: join(folder, "pages/essai.mdx"), rule: "external-link" });
  expect(asked.filter((request) => request === "HEAD /404?a=1&b=2")).toHaveLength(1);
});

test("a site that does not answer at all is said so", async () => {
  const [link] = links();
  const gone = { ...link, url: "http://127.0.0.1:1/", file: "x.mdx", line: 1, column: 1 };
  expect((await deadExternalLinks([gone], { retryErrors: false })).map(({ message }) => message)).toEqual([
    "« http://127.0.0.1:1/ » ne répond pas. Corrigez l’adresse, ou retirez le lien.",
  ]);
});
