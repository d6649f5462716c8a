import { expect, test } from "vitest";
import { checkSite } from "../../../../../src/check/check-site.ts";
import { problemLine } from "../../../../../src/check/problem.ts";
import { site } from "../../../../../src/site.config.ts";
import { contentWith, eventFile, newsFile } from "../../../../helpers/content/content-folder.ts";

const NOW = Temporal.Instant.from("2030-05-15T08:00:00Z");
const FILES = {
  "news/annonce.mdx": newsFile(["kind: press-release"]),
  "news/entretien.mdx": newsFile(["kind: interview", "lang: en", "tags: [Accessibilité]"]),
  "news/lien.mdx": newsFile([], "Voir [l’espace presse](/espace-presse/)."),
  "agenda/forum.mdx": eventFile(),
  "pages/services/aide.mdx": "---\ntitle: Aide\nsummary: Une aide.\n---\nUn texte.\n",
};

function check(more: Partial<typeof site>): string[] {
  const content = contentWith(FILES);
  const { problems } = checkSite(content, NOW, { ...site, ...more });
  return problems
    .filter(({ severity }) => severity === "error")
    .map((problem) => problemLine(problem).replaceAll(`${content.dir}/`, ""));
}

test("an entry of a room that the site has may stay", () => {
  expect(check({})).toEqual([]);
});

test("an entry, a theme and a link of a room that the site has not are refused in French", () => {
  const found = check({ rooms: [], kinds: ["article", "press-release", "interview"] });
  expect(found).toEqual([
    expect.stringMatching(
      /^agenda\/forum\.mdx:\d+.*ce site n’a pas l’agenda\. .*ajoutez « agenda » à « rooms »/,
    ),
    expect.stringMatching(/^news\/annonce\.mdx:\d+.*kind.*ce site n’a pas l’espace presse\./),
    expect.stringMatching(/^news\/entretien\.mdx:\d+.*tags.*ce site n’a pas les thèmes\./),
    expect.stringMatching(/^news\/lien\.mdx:\d+.*\/espace-presse\//),
    expect.stringMatching(/^pages\/services\/aide\.mdx:\d+.*ce site n’a pas les pages de services\./),
  ]);
});

test("a kind and a language that the site does not publish are refused in French", () => {
  const found = check({ kinds: ["article", "press-release"], languages: ["fr"] });
  expect(found).toEqual([
    expect.stringMatching(/^news\/entretien\.mdx:\d+.*le genre « interview »\. .*« kinds »/),
    expect.stringMatching(/^news\/entretien\.mdx:\d+.*la langue « en »\. .*« languages »/),
  ]);
});
