import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DevServer, startDev } from "../helpers/content/dev-server.ts";
import { copyProject } from "../helpers/site/copy-project.ts";

/** A copy of the project: builds at the same time are not in its way. */
const PROJECT = ".cache/dev-project";
const CONTENT = "src/content";
const EVENT = "agenda/journee-numerique-et-territoires.mdx";
const EVENT_PATH = "/agenda/journee-numerique-et-territoires/";
const NEWS = "news/essai.mdx";
const NEWS_PATH = "/actualites/essai/";
/** A machine that tests is slow: these limits only stop what hangs. */
const WITHIN = { timeout: 300_000, interval: 250 };

let dev: DevServer;

const good = readFileSync(join(CONTENT, EVENT), "utf8");
const at = (file: string) => join(PROJECT, CONTENT, file);
const write = (file: string, text: string) => writeFileSync(at(file), text);
const news = (body: string, title = "Essai") =>
  `---\ntitle: ${title}\nsummary: Deux.\ncategory: Article\npublishedAt: 2024-05-28\n---\n\n${body}\n`;

/** Waits until a page has a status and holds, or lacks, some words. */
const expectPage = (path: string, status: number, words: { has?: string[]; lacks?: string[] } = {}) =>
  expect
    .poll(async () => {
      const { status: found, html } = await dev.get(path);
      const missing = (words.has ?? []).filter((word) => !html.includes(word));
      const left = (words.lacks ?? []).filter((word) => html.includes(word));
      // What an unexpected status is about, for whoever reads the failure.
      return { status: found === status ? found : `${found}: ${html.slice(0, 1500)}`, missing, left };
    }, WITHIN)
    .toEqual({ status, missing: [], left: [] });

const BANNER = "site-dev-errors";

beforeAll(async () => {
  copyProject(PROJECT);
  write(EVENT, good.replace("attendance: hybrid", "attendance: hybride"));
  write(NEWS, news("Un<br>texte {montant", "Journée : le <bilan>"));
  appendFileSync(at("taxonomies/tags.yaml"), '- id: essai\n  label: "Essai\n');
  dev = await startDev(PROJECT);
});

afterAll(async () => {
  await dev?.close();
  rmSync(PROJECT, { recursive: true, force: true });
});

test("with faults in entries and in a taxonomy dev starts, and says them on every page and in the terminal", async () => {
  await expectPage("/", 200, { has: [BANNER, "3 fichiers ont des erreurs", `${CONTENT}/${NEWS}:2:8`] });
  await expectPage("/agenda/", 200, { has: [BANNER] });
  await expectPage("/rss.xml", 200, { lacks: [BANNER] });
  expect(dev.output()).toContain(`${CONTENT}/${EVENT}:13:1 — attendance : valeur inconnue « hybride ».`);
  expect(dev.output()).toContain(`${CONTENT}/taxonomies/tags.yaml:`);
});

test("the address of a faulty entry says what is wrong in it, and nothing it holds becomes HTML", async () => {
  await expectPage(EVENT_PATH, 500, { has: [`${CONTENT}/${EVENT}:13:1`, "attendance : valeur inconnue"] });
  await expectPage(NEWS_PATH, 500, {
    has: [
      `${NEWS}:2:8`,
      "Journée : le &lt;bilan&gt;",
      `${NEWS}:8:3`,
      "balise HTML &lt;br&gt;",
      `${NEWS}:8:13`,
    ],
    lacks: ["<bilan>", "<br>"],
  });
});

test("each file that is repaired comes back, the last one without the banner", async () => {
  write(EVENT, good);
  await expectPage(EVENT_PATH, 200, { has: [BANNER, "<h1"] });
  write(NEWS, news("Un texte réparé."));
  await expectPage(NEWS_PATH, 200, { has: [BANNER, "Un texte réparé."] });
  const tags = at("taxonomies/tags.yaml");
  writeFileSync(tags, readFileSync(tags, "utf8").replace('"Essai\n', '"Essai"\n'));
  await expectPage("/", 200, { lacks: [BANNER] });
  await expectPage("/actualites/", 200, { has: [NEWS_PATH], lacks: [BANNER] });
});

/** Faulty entries by their name: of YAML, of MDX, of a component, and one whose image will come. */
const FAULTY: Record<string, [text: string, sentence: string]> = {
  yaml: [news("Un texte.", "'L'État'"), "une apostrophe ferme le texte trop tôt"],
  mdx: [news("<Alert>\n\nUn texte."), "balise &lt;Alert&gt; jamais fermée"],
  composant: [news("<Encadre>Un</Encadre>"), "composant inconnu &lt;Encadre&gt;"],
  image: [news("![Une salle](./salle.png)"), "image introuvable « ./salle.png »"],
};

test("faults made at once are said, each at its address and all on every page, and heal at once", async () => {
  const faults = Object.entries(FAULTY);
  for (const [name, [text]] of faults) write(`news/${name}.mdx`, text);
  for (const [name, [, sentence]] of faults)
    await expectPage(`/actualites/${name}/`, 500, { has: [sentence] });
  await expectPage("/actualites/", 200, { has: [BANNER, ...faults.map(([, [, sentence]]) => sentence)] });
  for (const [name] of faults) if (name !== "image") write(`news/${name}.mdx`, news("Un texte réparé."));
  cpSync("tests/fixtures/mistakes/news/salle.png", at("news/salle.png"));
  for (const [name] of faults) await expectPage(`/actualites/${name}/`, 200, { lacks: [BANNER] });
  await expectPage("/actualites/", 200, { has: faults.map(([name]) => `/actualites/${name}/`) });
});

test("a file that is renamed has its new address, and one that is deleted has none; lists follow at once", async () => {
  renameSync(at(NEWS), at("news/autre.mdx"));
  await expectPage("/actualites/autre/", 200);
  await expectPage(NEWS_PATH, 404);
  await expectPage("/actualites/", 200, { has: ["/actualites/autre/"], lacks: [NEWS_PATH] });
  write("news/autre.mdx", news("Un texte.", "Un titre qui a changé"));
  await expectPage("/actualites/", 200, { has: ["Un titre qui a changé"] });
  rmSync(at("news/autre.mdx"));
  await expectPage("/actualites/autre/", 404);
  await expectPage("/actualites/", 200, { lacks: ["/actualites/autre/"] });
  await expectPage("/", 200, { lacks: [BANNER] });
  expect(dev.isUp()).toBe(true);
});
