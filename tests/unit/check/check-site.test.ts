import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { checkSite } from "../../../src/check/check-site.ts";
import { problemLine } from "../../../src/check/problem.ts";
import { LAYOUT_ANCHORS } from "../../../src/check/rules/site/anchors-of.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { inventory } from "../../../src/integrations/content/inventory.ts";
import { contentWith, eventFile, newsFile } from "../../helpers/content/content-folder.ts";

const NOW = Temporal.Instant.from("2030-05-15T08:00:00Z");

async function check(files: Record<string, string>): Promise<string[]> {
  const content = contentWith(files);
  const { problems } = checkSite(content, NOW);
  return problems.map((problem) => problemLine(problem).replaceAll(`${content.dir}/`, ""));
}

describe("a content folder", () => {
  test("without fault has none, and its entries are counted", async () => {
    const content = contentWith({
      "news/a.mdx": newsFile(["related: [agenda/b, pages/services/c]"]),
      "agenda/b.mdx": eventFile(["recap: a"]),
      "pages/services/c.mdx": "---\ntitle: Un\nsummary: Deux.\n---\nUn texte.\n",
      "news/a.jpg": "no entry",
      "news/note.txt": "no entry either",
      "README.md": "for people",
    });
    expect(checkSite(content, NOW)).toEqual({ entries: 3, problems: [] });
  });

  test("that is empty has no fault", async () => {
    expect(checkSite(contentWith(), NOW)).toEqual({ entries: 0, problems: [] });
  });

  test("has the faults of all its entries said by file, then by line", async () => {
    const problems = await check({
      "news/b.mdx": newsFile(["lang: br", "draft: non"]),
      "news/a.mdx": "Un texte.\n",
      "agenda/z.mdx": eventFile(["price: 20 €", "free: true"]),
      "pages/a.mdx": "---\nsummary: Deux.\ntitle: ''\n---\n\n<br>\n",
    });
    expect(problems).toEqual([
      "agenda/z.mdx:8:1 — price : un prix sur un évènement gratuit. Retirez « price » ou « free ».",
      "news/a.mdx:1:1 — l’en-tête manque. La première ligne doit être « --- », suivie des champs (title, summary…) et d’une autre ligne « --- ».",
      "news/b.mdx:6:1 — lang : valeur inconnue « br ». Vouliez-vous écrire « fr » ?",
      "news/b.mdx:7:1 — draft : trouvé « non » ; attendu true ou false. Écrivez « draft: false ».",
      "pages/a.mdx:3:1 — title : texte vide. Écrivez par exemple « title: Mentions légales ».",
      "pages/a.mdx:6:1 — balise HTML <br>. Retirez-la : une ligne vide change de paragraphe.",
    ]);
  });
});

describe("a reference", () => {
  test("to an entry that does not exist is refused at its line, with the nearest", async () => {
    const problems = await check({
      "news/retour-sur-la-journee.mdx": newsFile(),
      "agenda/journee.mdx": eventFile([
        "recap: retour-sur-la-jounee",
        "related:",
        "  - news/autre-chose-du-tout",
      ]),
    });
    expect(problems).toEqual([
      "agenda/journee.mdx:8:1 — recap : « retour-sur-la-jounee » n’existe pas dans news. Vouliez-vous écrire « retour-sur-la-journee » ?",
      "agenda/journee.mdx:10:5 — related.0 : « autre-chose-du-tout » n’existe pas dans news. Valeurs possibles : « retour-sur-la-journee ».",
    ]);
  });

  test("to an entry of another collection is refused", async () => {
    const problems = await check({ "news/a.mdx": newsFile(["related: [pages/a]"]) });
    expect(problems).toEqual([
      "news/a.mdx:6:11 — related.0 : « a » n’existe pas dans pages. Aucune valeur n’est encore définie.",
    ]);
  });

  test("near none of many names lists none of them", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        `pages/une-page-editoriale-${index}.mdx`,
        "---\ntitle: Un\nsummary: Deux.\n---\nUn texte.\n",
      ]),
    );
    expect(await check({ ...many, "news/a.mdx": newsFile(["related: [pages/x]"]) })).toEqual([
      "news/a.mdx:6:11 — related.0 : « x » n’existe pas dans pages. Vérifiez le nom du fichier.",
    ]);
  });

  test("to a draft or an entry with a fault is no dead reference", async () => {
    const problems = await check({
      "news/a.mdx": newsFile(["related: [news/b, news/c]"]),
      "news/b.mdx": newsFile(["draft: true"]),
      "news/c.mdx": newsFile(["draft: non"]),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^news\/c\.mdx:6:1 — draft/);
  });
});

describe("a former address", () => {
  test("that two entries want is refused to the second", async () => {
    const content = contentWith({
      "agenda/b.mdx": eventFile(["aliases: [/ancienne/]"]),
      "news/a.mdx": newsFile(["aliases:", "  - /autre/", "  - /ancienne/"]),
    });
    const { problems } = checkSite(content, NOW);
    const [first, ...others] = problems.map(problemLine);
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^.*\/agenda\/b\.mdx:8:11 — aliases\.0 : l’adresse « \/ancienne\/ » est déjà prise par .*\/news\/a\.mdx\. Retirez-la de l’un des deux\.$/,
    );
  });
});

describe("a former address that is the present one of a page", () => {
  test.each(["/actualites/b/", "/actualites/b"])(
    "is refused, with its last slash or without: %s",
    async (alias) => {
      const content = contentWith({
        "news/a.mdx": newsFile([`aliases: [${alias}]`]),
        "news/b.mdx": newsFile(),
      });
      const { problems } = checkSite(content, NOW);
      expect(problems.map(({ message }) => message.replaceAll(`${content.dir}/`, ""))).toEqual([
        `l’adresse « ${alias} » est déjà prise par news/b.mdx. Retirez-la de l’un des deux.`,
      ]);
    },
  );

  test("is refused to the page itself", async () => {
    expect(
      await check({ "pages/a.mdx": "---\ntitle: Un\nsummary: Deux.\naliases: [/a/]\n---\nUn texte.\n" }),
    ).toHaveLength(1);
  });
});

describe("a file name", () => {
  test.each([
    ["Journee", "journee"],
    ["journée", "journee"],
    ["ma_page", "ma-page"],
    ["a--b", "a-b"],
    ["a b", "a-b"],
  ])("%j, which would be an address, is refused, and its spelling given", async (name, right) => {
    expect(await check({ [`news/${name}.mdx`]: newsFile() })).toEqual([
      `news/${name}.mdx:1:1 — nom de fichier « ${name}.mdx » : il devient l’adresse de la page. Renommez-le « ${right}.mdx ».`,
    ]);
  });

  test("is the address whatever folder it is in, but among pages", async () => {
    const content = contentWith({
      "news/2024/Été/journee.mdx": newsFile(),
      "agenda/2024/journee.mdx": eventFile(["related: [news/journee]"]),
    });
    expect(checkSite(content, NOW).problems).toEqual([]);
    expect(inventory(content, { now: NOW, preview: true }).map(({ address }) => address)).toEqual([
      "/actualites/journee/",
      "/agenda/journee/",
    ]);
  });

  test("that two folders have is that of one entry", async () => {
    expect(await check({ "news/2024/bilan.mdx": newsFile(), "news/bilan.mdx": newsFile() })).toEqual([
      "news/bilan.mdx:1:1 — nom de fichier « bilan.mdx » : l’adresse « /actualites/bilan/ » est déjà celle de news/2024/bilan.mdx. Donnez un autre nom à l’un des deux.",
    ]);
  });

  test("may have figures, and folders among pages", async () => {
    const page = "---\ntitle: Un\nsummary: Deux.\n---\nUn texte.\n";
    expect(await check({ "news/2024-bilan-1.mdx": newsFile(), "pages/services/tnt.mdx": page })).toEqual([]);
  });
});

describe("a download", () => {
  test("has its faults said at its own name, whatever links to it", async () => {
    expect(
      await check({
        "public/documents/Le guide.csv": "a;b\n",
        "public/documents/vide.pdf": "",
        "public/documents/juste.csv": "a;b\n",
      }),
    ).toEqual([
      "public/documents/Le guide.csv:1:1 — nom de fichier « documents/Le guide.csv » : des programmes coupent une adresse à une espace ou à un accent. Renommez-le « documents/le-guide.csv ».",
      "public/documents/vide.pdf:1:1 — « /documents/vide.pdf » est un fichier vide. Remplacez ce fichier par l’original.",
    ]);
  });

  test("is looked at again once it has changed", () => {
    const content = contentWith({ "public/a.csv": "" });
    expect(checkSite(content, NOW).problems).toHaveLength(1);
    writeFileSync(`${content.dir}/public/a.csv`, "a;b\n");
    expect(checkSite(content, NOW).problems).toEqual([]);
  });
});

describe("a link into the site", () => {
  const page = (body: string, lines: string[] = []) =>
    ["---", "title: Une page", "summary: Deux.", ...lines, "---", "", body, ""].join("\n");
  const around = {
    "agenda/journee.mdx": `${eventFile(["tags: [A11y]"])}\n## Le programme complet\n`,
    "news/brouillon.mdx": newsFile(["draft: true"]),
    "news/a-venir.mdx": newsFile().replace("2024-05-28", "2031-05-28"),
    "news/communique.mdx": newsFile(["kind: press-release", "aliases: [/ancienne/]"]),
    "news/faute.mdx": newsFile(["kind: autre", "draft: non"]),
    "public/documents/a.pdf": "x",
  };
  const linking = async (body: string, lines: string[] = []) =>
    (await check({ ...around, "pages/guide.mdx": page(body, lines) })).filter((line) =>
      line.startsWith("pages/"),
    );

  test.each([
    "/",
    "/agenda/",
    "/agenda/journee/",
    "/agenda/journee/#le-programme-complet",
    "/agenda/journee/#facts",
    "/agenda/journee.ics",
    "/agenda/calendrier/2024-06/",
    "/agenda/archives/2024/",
    "/agenda/categorie/conference/",
    "/actualites/archives/2024/page/2/",
    "/actualites/categorie/article/",
    "/actualites/faute/",
    "/espace-presse/communique/",
    "/themes/accessibilite/",
    "/recherche/?q=agenda",
    "/rss.xml",
    "/plan-du-site/",
    "/guide/",
    "#un-detail-1",
    "/documents/a.pdf",
    "https://exemple.gouv.fr/nulle-part/",
    "mailto:contact@exemple.gouv.fr",
  ])("that leads somewhere is accepted: %s", async (url) => {
    expect(await linking(`## Un détail\n\n## Un détail 1\n\n[Le reste](${url})`)).toEqual([]);
  });

  test.each([
    [
      "/actualites/journee/",
      "lien vers « /actualites/journee/ », qui n’existe pas. Vouliez-vous écrire « /agenda/journee/ » ?",
    ],
    [
      "/agenda/archives/1999/",
      "lien vers « /agenda/archives/1999/ », qui n’existe pas. Vouliez-vous écrire « /agenda/archives/ » ?",
    ],
    [
      "/actualites/a-venir/",
      "lien vers « /actualites/a-venir/ », qui est une entrée qui n’est pas encore parue. Retirez le lien jusqu’à sa parution.",
    ],
  ])("that leads nowhere, or elsewhere than it says, is seen: %s", async (url, sentence) => {
    expect(await linking(`[Le reste](${url})`)).toEqual([`pages/guide.mdx:6:1 — ${sentence}`]);
  });

  test("of a draft may lead to another draft", async () => {
    expect(await linking("[Le bilan](/actualites/brouillon/)", ["draft: true"])).toEqual([]);
  });

  test("is seen in the front matter and in components too", async () => {
    const problems = await check({
      "agenda/a.mdx": `${eventFile([
        "registration: { url: /nulle-part-ailleurs/ }",
        "practicalInfo: [{ label: Un, content: Deux, link: /nulle-part-non-plus/ }]",
      ]).replace(
        "summary: Deux.",
        "summary: Voir [la suite](/nulle-part-du-tout/).",
      )}\n<CallToAction href="/nulle-part-ici/">Un</CallToAction>\n`,
    });
    expect(problems.map((line) => line.replace(/ : .*/, ""))).toEqual([
      "agenda/a.mdx:3:1 — summary",
      "agenda/a.mdx:8:17 — registration.url",
      "agenda/a.mdx:9:45 — practicalInfo.0.link",
      "agenda/a.mdx:14:1 — lien vers « /nulle-part-ici/ », qui n’existe pas. Corrigez l’adresse, ou retirez le lien.",
    ]);
  });
});

test("every anchor that the check takes for one of a layout is written by a component", () => {
  const written = globSync(["src/components/site/*/*.astro", "src/layouts/*.astro"])
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  expect(LAYOUT_ANCHORS.filter((id) => !written.includes(`id="${id}"`))).toEqual([]);
});

const PAGE = "---\ntitle: Un\nsummary: Deux.\n---\nUn texte.\n";
const TAKEN = "celle d’une liste ou d’une page du site. Donnez un autre nom au fichier.";

describe("the name of an entry whose address is not free", () => {
  test.each([
    ["agenda/archives", "/agenda/archives/"],
    ["agenda/calendrier", "/agenda/calendrier/"],
    ["agenda/categorie", "/agenda/categorie/"],
    ["agenda/lieu", "/agenda/lieu/"],
    ["agenda/participation", "/agenda/participation/"],
    ["agenda/index", "/agenda/index/"],
    ["news/archives", "/actualites/archives/"],
    ["news/categorie", "/actualites/categorie/"],
    ["news/genre", "/actualites/genre/"],
    ["news/page", "/actualites/page/"],
    ["pages/404", "/404/"],
    ["pages/agenda", "/agenda/"],
    ["pages/flux", "/flux/"],
    ["pages/recherche", "/recherche/"],
  ])("is refused: %s", async (file, address) => {
    const id = file.split("/")[1];
    const text = { agenda: eventFile(), news: newsFile(), pages: PAGE }[file.split("/")[0] ?? ""] ?? "";
    expect(await check({ [`${file}.mdx`]: text })).toEqual([
      `${file}.mdx:1:1 — nom de fichier « ${id}.mdx » : l’adresse « ${address} » est ${TAKEN}`,
    ]);
  });

  test("is refused to a press release, which has lists of its own", async () => {
    const problems = await check({
      "news/archives.mdx": newsFile(["kind: press-release"]),
      "news/categorie.mdx": newsFile(["kind: press-release"]),
    });
    expect(problems).toEqual([
      `news/archives.mdx:1:1 — nom de fichier « archives.mdx » : l’adresse « /espace-presse/archives/ » est ${TAKEN}`,
    ]);
  });

  test("is refused to the second of two entries", async () => {
    const problems = await check({ "agenda/a.mdx": eventFile(), "pages/agenda/a.mdx": PAGE });
    expect(problems.map((line) => line.replace(/ de \S*agenda\/a\.mdx\. /, " d’une autre. "))).toEqual([
      "pages/agenda/a.mdx:1:1 — nom de fichier « agenda/a.mdx » : l’adresse « /agenda/a/ » est déjà celle d’une autre. Donnez un autre nom à l’un des deux.",
    ]);
  });
});

describe("a translation", () => {
  const of = (id: string, lang: string) => newsFile([`lang: ${lang}`, `translationOf: ${id}`]);

  test("a language, each of the first text, is right", async () => {
    expect(
      await check({ "news/a.mdx": newsFile(), "news/b.mdx": of("a", "en"), "news/c.mdx": of("a", "de") }),
    ).toEqual([]);
  });

  test("of a translation is told the first text", async () => {
    expect(
      await check({ "news/a.mdx": newsFile(), "news/b.mdx": of("a", "en"), "news/c.mdx": of("b", "de") }),
    ).toEqual([
      "news/c.mdx:7:1 — translationOf : « b » est déjà une traduction, celle de « a ». Écrivez « translationOf: a ».",
    ]);
  });

  test("of itself, or of its own translation, is refused", async () => {
    expect(await check({ "news/a.mdx": of("a", "en") })).toEqual([
      "news/a.mdx:7:1 — translationOf : une entrée n’est pas sa propre traduction. Écrivez le nom d’une autre.",
    ]);
    expect(await check({ "news/a.mdx": of("b", "en"), "news/b.mdx": of("a", "de") })).toEqual([
      "news/a.mdx:7:1 — translationOf : « b » est déjà une traduction de « a ». Retirez « translationOf » du texte d’origine.",
      "news/b.mdx:7:1 — translationOf : « a » est déjà une traduction de « b ». Retirez « translationOf » du texte d’origine.",
    ]);
  });

  test("in a language that the text already has is refused", async () => {
    const problems = await check({
      "news/a.mdx": newsFile(["lang: en"]),
      "news/b.mdx": of("a", "en"),
      "news/c.mdx": of("a", "de"),
      "news/d.mdx": of("a", "de"),
    });
    expect(problems.map((line) => line.replace(/: \S*(\w\.mdx) est/, ": $1 est"))).toEqual([
      "news/b.mdx:7:1 — translationOf : a.mdx est déjà dans cette langue (« en »). Corrigez « lang », ou gardez une seule des deux.",
      "news/c.mdx:7:1 — translationOf : d.mdx est déjà dans cette langue (« de »). Corrigez « lang », ou gardez une seule des deux.",
      "news/d.mdx:7:1 — translationOf : c.mdx est déjà dans cette langue (« de »). Corrigez « lang », ou gardez une seule des deux.",
    ]);
  });
});

describe("the content of the project", () => {
  test.each(["src/content", "tests/fixtures/site"])("%s has entries and no error", async (dir) => {
    const { entries, problems } = checkSite(openContent(dir), NOW);
    expect(problems.filter(({ severity }) => severity === "error").map(problemLine)).toEqual([]);
    expect(entries).toBeGreaterThan(0);
  });
});
