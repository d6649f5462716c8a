import { describe, expect, test } from "vitest";
import { checkSite } from "../../../../src/check/check-site.ts";
import { type Problem, problemLine } from "../../../../src/check/problem.ts";
import { openContent, taxonomyFiles } from "../../../../src/check/source/content-folder.ts";
import { inventory } from "../../../../src/integrations/content/inventory.ts";
import { contentFolder, contentWith, eventFile, newsFile } from "../../../helpers/content/content-folder.ts";

describe("a content folder", () => {
  test("gives its taxonomies, empty where their file is", () => {
    expect(contentWith().taxonomies).toEqual({
      newsCategories: [{ id: "article", label: "Article", variants: [] }],
      agendaCategories: [{ id: "conference", label: "Conférence", variants: [] }],
      tags: [{ id: "accessibilite", label: "Accessibilité", variants: ["A11y"] }],
      series: [],
    });
    expect(taxonomyFiles("src/content")).toContain("src/content/taxonomies/tags.yaml");
  });

  test("describes its downloads by their weight and format, and nothing else", () => {
    const content = contentWith({ "public/documents/a.ods": "12345", "public/documents/b/c.txt": "" });
    expect(content.describeFile("/documents/a.ods")).toEqual({ bytes: 5, format: "ODS" });
    expect(content.describeFile("/documents/absent.pdf")).toBeUndefined();
    expect(content.describeFile("/documents/b")).toBeUndefined();
  });
});

describe("a category of news", () => {
  const withAge = (line: string, file = "news") => ({
    [`taxonomies/${file}-categories.yaml`]: `- id: article\n  label: Article\n  ${line}\n`,
  });

  test("can have an age, in years or months, that a collection then takes as it is read", () => {
    const [term] = contentWith(withAge("staleAfter: 2 ans")).taxonomies.newsCategories;
    expect(term?.staleAfter).toBe(24);
  });

  const said = (files: Record<string, string>) => {
    const { problems, dir } = contentWith(files);
    return problems.map((found) => problemLine(found).replace(`${dir}/`, ""));
  };

  test("with an age that cannot be read is refused, with its place and what to write", () => {
    expect(said(withAge("staleAfter: 2"))).toEqual([
      "taxonomies/news-categories.yaml:3:3 — 0.staleAfter : durée illisible « 2 » ; attendu un nombre d’années ou de mois, par exemple « 2 ans » ou « 18 mois ».",
    ]);
  });

  test("alone has one: an event is past, not old", () => {
    expect(said(withAge("staleAfter: 2 ans", "agenda"))).toEqual([
      expect.stringContaining("champ inconnu « staleAfter »"),
    ]);
  });
});

describe("a taxonomy", () => {
  const reading = (yaml: string) => {
    const { taxonomies, problems, dir } = openContent(contentFolder({ "taxonomies/tags.yaml": yaml }));
    return {
      tags: taxonomies.tags,
      said: problems.map((found) => problemLine(found).replace(`${dir}/`, "")),
    };
  };

  test("that is missing is asked for", () => {
    expect(problemLine(openContent("tests/helpers").problems[0] as Problem)).toBe(
      "tests/helpers/taxonomies/news-categories.yaml:1:1 — fichier absent. Créez-le, vide s’il n’y a aucun terme.",
    );
  });

  test.each([
    [
      "- id: A\n  label: A\n",
      "1:3 — 0.id : identifiant « A » ; attendu des minuscules sans accent, séparées par des tirets.",
    ],
    [
      "- id: a\n",
      "1:3 — 0.label : champ obligatoire absent. Écrivez par exemple « label: Communiqué de presse ».",
    ],
    [
      "- id: a\n  label: A\n  variant: B\n",
      "3:3 — 0.variant : champ inconnu « variant ». Vouliez-vous écrire « variants » ?",
    ],
    [
      "id: a\n",
      "1:1 — trouvé un groupe de champs ; attendu une liste (une ligne par élément, chacune précédée d’un tiret).",
    ],
    [
      "- id: a\n  label: A\n  variants: [C]\n- id: b\n  label: c\n",
      "4:3 — « c » désigne deux termes : a et b. Retirez-le de l’un des deux.",
    ],
    [
      "- id: a\n  label: A\n- id: a\n  label: B\n",
      "3:3 — « a » désigne deux termes : a et a. Retirez-le de l’un des deux.",
    ],
    ["- id: a\n  label: 'A\n", '2:10 — un guillemet n’est jamais fermé. Écrivez « label: "A" ».'],
  ])("written %j is refused in French, at its line", (yaml, sentence) => {
    expect(reading(yaml).said).toEqual([`taxonomies/tags.yaml:${sentence}`]);
  });

  test("with a fault in a term keeps the others", () => {
    const { tags, said } = reading("- id: A\n  label: A\n- id: b\n  label: B\n");
    expect(said).toHaveLength(1);
    expect(tags).toEqual([{ id: "b", label: "B", variants: [] }]);
  });

  test("that cannot be read has its own fault, and its entries none for it", () => {
    const yaml = "- id: a\n  label: A\n  label: B\n";
    const content = contentWith({ "taxonomies/tags.yaml": yaml, "news/a.mdx": newsFile(["tags: [A]"]) });
    const { problems } = checkSite(content, Temporal.Instant.from("2024-06-10T10:00:00Z"));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([["taxonomy", 3]]);
  });
});

describe("the inventory of a content", () => {
  const NOW = Temporal.Instant.from("2024-06-10T10:00:00Z");

  test("holds what has a page, under its address, with its former ones and its last change", () => {
    const content = contentWith({
      "news/a.mdx": newsFile(["aliases: [/ancienne/]"]),
      "news/b.mdx": newsFile(["kind: press-release", "updatedAt: 2024-06-01 18:00"]),
      "agenda/c.mdx": eventFile(),
      "pages/services/d.mdx": "---\ntitle: Un\nsummary: Deux.\n---\n",
      "pages/e.mdx": "---\ntitle: Un\nsummary: Deux.\nupdatedAt: 2024-02-01\n---\n",
    });
    const items = inventory(content, { now: NOW, preview: false }).map(({ periods, ...item }) => item);
    expect(items).toEqual([
      { address: "/actualites/a/", aliases: ["/ancienne/"], lastModified: "2024-05-28", listed: true },
      { address: "/espace-presse/b/", aliases: ["/actualites/b/"], lastModified: "2024-06-01", listed: true },
      { address: "/agenda/c/", aliases: [], lastModified: "2024-05-28", listed: true },
      { address: "/e/", aliases: [], lastModified: "2024-02-01", listed: true },
      { address: "/services/d/", aliases: [], lastModified: undefined, listed: true },
    ]);
  });

  test("holds neither drafts, nor what is planned, nor what has a fault; what expired is there, not listed", () => {
    const content = contentWith({
      "news/draft.mdx": newsFile(["draft: true"]),
      "news/fault.mdx": newsFile(["draft: non"]),
      "news/planned.mdx": newsFile().replace("2024-05-28", "2024-06-11"),
      "news/expired.mdx": newsFile(["expiresAt: 2024-06-10"]),
      "pages/draft.mdx": "---\ntitle: Un\nsummary: Deux.\ndraft: true\n---\n",
    });
    expect(
      inventory(content, { now: NOW, preview: false }).map(({ address, listed }) => [address, listed]),
    ).toEqual([["/actualites/expired/", false]]);
  });

  test("of an empty folder is empty", () => {
    expect(inventory(contentWith(), { now: NOW, preview: false })).toEqual([]);
  });
});
