import { expect, test } from "vitest";
import { pageSchema } from "../../../src/schemas/page.ts";
import { taxonomySchema } from "../../../src/schemas/taxonomy.ts";
import { faultsOf } from "../../helpers/content/schemas.ts";

const page = { title: "Mentions légales", summary: "Qui publie ce site." };

test("a title and a summary make a page", () => {
  expect(pageSchema().parse(page)).toEqual({ ...page, related: [], lang: "fr", draft: false, aliases: [] });
  expect(faultsOf(pageSchema(), {})).toEqual([
    "title : champ obligatoire absent. Écrivez par exemple « title: Mentions légales ».",
    "summary : champ obligatoire absent. Écrivez par exemple « summary: Qui publie ce site. ».",
  ]);
});

test("a page has neither category nor date of publication, and is updated on a day", () => {
  expect(faultsOf(pageSchema(), { ...page, category: "Article" })).toEqual([
    " : champ inconnu « category ». Champs possibles : title, summary, updatedAt, related, lang, draft, aliases.",
  ]);
  expect(faultsOf(pageSchema(), { ...page, updatedAt: "2024-06-12 10:00" })).toEqual([
    "updatedAt : date « 2024-06-12 10:00 » ; attendu un jour sans heure. Écrivez « 2024-06-12 ».",
  ]);
});

test("a taxonomy is a list of terms, each with its identifier", () => {
  expect(taxonomySchema.parse([{ id: "a-1", label: "A" }])).toEqual([
    { id: "a-1", label: "A", variants: [] },
  ]);
  for (const id of ["Évènement", "a_b", "-a", "a--b", ""])
    expect(faultsOf(taxonomySchema, [{ id, label: "A" }])).toEqual([
      `0.id : identifiant « ${id} » ; attendu des minuscules sans accent, séparées par des tirets.`,
    ]);
  expect(faultsOf(taxonomySchema, [{ id: "a" }])).toEqual([
    "0.label : champ obligatoire absent. Écrivez par exemple « label: Communiqué de presse ».",
  ]);
  expect(faultsOf(taxonomySchema, [{ id: "a", label: "A", variantes: [] }])).toEqual([
    "0 : champ inconnu « variantes ». Vouliez-vous écrire « variants » ?",
  ]);
  expect(faultsOf(taxonomySchema, { id: "a" })).toEqual([
    " : trouvé un groupe de champs ; attendu une liste (une ligne par élément, chacune précédée d’un tiret).",
  ]);
});
