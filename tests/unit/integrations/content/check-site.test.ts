import { describe, expect, test } from "vitest";
import { problemLine } from "../../../../src/domain/content/problem.ts";
import { checkSite } from "../../../../src/integrations/content/check-site.ts";
import { openContent } from "../../../../src/integrations/content/source.ts";
import { contentWith, eventFile, newsFile } from "../../../helpers/content-folder.ts";

async function check(files: Record<string, string>): Promise<string[]> {
  const content = contentWith(files);
  const { problems } = await checkSite(content);
  return problems.map((problem) => problemLine(problem).replaceAll(`${content.dir}/`, ""));
}

describe("a content folder", () => {
  test("without fault has none, and its entries are counted", async () => {
    const content = contentWith({
      "news/a.mdx": newsFile(["related: [agenda/b, pages/services/c]"]),
      "agenda/b.mdx": eventFile(["recap: a"]),
      "pages/services/c.mdx": "---\ntitle: Un\nsummary: Deux.\n---\n",
      "news/a.jpg": "no entry",
      "news/note.md": "no entry either",
    });
    expect(await checkSite(content)).toEqual({ entries: 3, problems: [] });
  });

  test("that is empty has no fault", async () => {
    expect(await checkSite(contentWith())).toEqual({ entries: 0, problems: [] });
  });

  test("has the faults of all its entries said by file, then by line", async () => {
    const problems = await check({
      "news/b.mdx": newsFile(["lang: br", "draft: non"]),
      "news/a.mdx": "Un texte.\n",
      "agenda/z.mdx": eventFile(["price: 20 €", "free: true"]),
      "pages/a.mdx": "---\nsummary: Deux.\ntitle: ''\n---\n\n<br>\n",
    });
    expect(problems).toEqual([
      "agenda/z.mdx:8:1 — price : un prix sur un événement gratuit. Retirez « price » ou « free ».",
      "news/a.mdx:1:1 — l’en-tête manque : la première ligne doit être « --- », suivie des champs (title, summary…) et d’une autre ligne « --- ».",
      "news/b.mdx:6:1 — lang : valeur inconnue « br ». Vouliez-vous écrire « fr » ?",
      "news/b.mdx:7:1 — draft : trouvé « non » ; attendu true ou false. Écrivez par exemple « draft: true ».",
      "pages/a.mdx:3:1 — title : texte vide. Écrivez par exemple « title: Mentions légales ».",
      "pages/a.mdx:6:1 — balise HTML sans fermeture. Dans un texte, retirez-la : une ligne vide suffit à changer de paragraphe.",
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
        "---\ntitle: Un\nsummary: Deux.\n---\n",
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
    const { problems } = await checkSite(content);
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
      const { problems } = await checkSite(content);
      expect(problems.map(({ message }) => message.replaceAll(`${content.dir}/`, ""))).toEqual([
        `l’adresse « ${alias} » est déjà prise par news/b.mdx. Retirez-la de l’un des deux.`,
      ]);
    },
  );

  test("is refused to the page itself", async () => {
    expect(
      await check({ "pages/a.mdx": "---\ntitle: Un\nsummary: Deux.\naliases: [/a/]\n---\n" }),
    ).toHaveLength(1);
  });
});

describe("a file name", () => {
  test.each(["Journee", "journée", "ma_page", "a--b", "a b"])(
    "%j, which would be an address, is refused",
    async (name) => {
      expect(await check({ [`news/${name}.mdx`]: newsFile() })).toEqual([
        `news/${name}.mdx:1:1 — nom de fichier « ${name}.mdx » : il devient l’adresse de la page. Écrivez-le en minuscules sans accent, avec des tirets.`,
      ]);
    },
  );

  test("may have figures, and folders among pages", async () => {
    const page = "---\ntitle: Un\nsummary: Deux.\n---\n";
    expect(await check({ "news/2024-bilan-1.mdx": newsFile(), "pages/services/tnt.mdx": page })).toEqual([]);
  });
});

describe("the content of the project", () => {
  test.each(["src/content", "tests/fixtures/site"])("%s has entries and no error", async (dir) => {
    const { entries, problems } = await checkSite(openContent(dir));
    expect(problems.filter(({ severity }) => severity === "error").map(problemLine)).toEqual([]);
    expect(entries).toBeGreaterThan(0);
  });
});
