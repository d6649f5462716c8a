import { describe, expect, test } from "vitest";
import { parseBody } from "../../../../../src/check/read/mdx/parse-body.ts";
import { PROSE_COMPONENTS } from "../../../../../src/schemas/prose.ts";
import { faultsIn, withBody } from "../../../../helpers/content/entry-faults.ts";

const files = { "./a.jpg": 1 };
/** Faults of a body whose first line is the fifth of its file. */
const faults = (body: string) => faultsIn(withBody(body), { files });

const ALL = PROSE_COMPONENTS.join(", ");
const BR = "balise HTML <br>. Retirez-la : une ligne vide change de paragraphe.";
const SIGN = "signe « < » collé au texte. Mettez une espace après, ou écrivez « \\< ».";
const COMMENT = "commentaire « <!-- --> ». Retirez-le : gardez vos notes hors de l’article.";
const H1 = "titre de niveau 1 (« # ») dans le texte : il est réservé au titre de la page. Écrivez « ## ».";
const CODE =
  'code dans la balise <Alert>. Écrivez chaque valeur entre guillemets droits, par exemple title="Titre".';
const MONTANT =
  "accolades « {montant} » : leur contenu serait lu comme du code. Retirez-les, ou écrivez « \\{montant\\} ».";
const MALFORMED =
  'balise <Alert> mal écrite. Mettez chaque valeur entre guillemets droits (title="Titre") et terminez la balise par « > ».';
const link = (address: string, target = address) =>
  `adresse entre chevrons « <${address}> ». Écrivez [texte du lien](${target}).`;
const jekyll = (found: string, advice = "et écrivez le texte lui-même.") =>
  `reste de Jekyll « ${found} ». Retirez-le${advice.startsWith("et") ? "," : " :"} ${advice}`;
const SITE_LAYOUT = "la mise en forme est celle du site.";

describe("a body without fault", () => {
  test.each([
    "## Titre\n\nUn **gras**, l’[agenda](/agenda/) et une ![salle](./a.jpg).",
    "<Alert>\n\nUn texte.\n\n</Alert>",
    '<Alert title="a > b">Un</Alert>',
    "<KeyFigure />",
    "`<br>` et `{montant}`",
    "```html\n<br> {montant} <!-- -->\n```",
    "\\{montant\\}, 2 < 3, a > b, R&D, 100 }",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    "- un\n- deux\n\n1. trois\n\n> quatre\n\n---\n\nNote[^1].\n\n[^1]: Bas de page.",
    "importer des données, exporter un tableau",
    "## Titre\n\n### Sous-titre\n\n#### Détail\n\n## Autre",
    "**Un texte tout en gras qui finit par un point.**\n\nUn texte.",
    "De 9:30 à 14h:16h, ::: jamais seul.",
  ])("is accepted: %j", (body) => {
    expect(faults(body)).toEqual([]);
  });

  test("may use every component of the prose", () => {
    expect(faults(PROSE_COMPONENTS.map((name) => `<${name} />`).join("\n\n"))).toEqual([]);
  });
});

describe("a fault", () => {
  test.each([
    ["Un<br/>deux", `5:3 ${BR}`],
    ["Un\n\n<hr>", "7:1 balise HTML <hr>. Retirez-la : un intertitre (« ## ») sépare deux parties."],
    ['<img src="a.jpg">', "5:1 balise HTML <img>. Écrivez ![ce que montre l’image](./image.jpg)."],
    ["<Alert>Un</Alerte>", "5:10 balise <Alert> fermée par </Alerte>. Écrivez </Alert>."],
    ["Un\n\n</Alert>", "7:1 balise </Alert> que rien n’ouvre. Ajoutez <Alert> avant, ou retirez-la."],
    ['<Alert title="Un>', `5:1 ${MALFORMED}`],
    ["<Alert title=Un>Deux</Alert>", `5:1 ${MALFORMED}`],
    ["<marquee>Un</marquee>", `5:1 balise HTML <marquee>. Écrivez du Markdown, ou un composant : ${ALL}.`],
    ["<script>a()</script>", "5:1 balise HTML <script>. Retirez-la : un article ne contient pas de code."],
    ["<Podcast />", `5:1 composant inconnu <Podcast>. Composants possibles : ${ALL}.`],
    ["<Alert {...tout} />", `5:1 ${CODE}`],
    ["{montant}", `5:1 ${MONTANT}`],
    ["{/* Un */}", "5:1 commentaire entre accolades. Retirez-le : gardez vos notes hors de l’article."],
    [
      "Un {deux trois} quatre",
      "5:4 accolades « {deux trois} » : elles ne s’écrivent pas seules dans un texte. Retirez-les, ou écrivez « \\{ » et « \\} ».",
    ],
    ["Un <!-- deux", `5:4 ${COMMENT}`],
    ["Un <3", `5:4 ${SIGN}`],
    ["😀 é <3", `5:6 ${SIGN}`],
    ["Titre\n=====", `5:1 ${H1}`],
    [
      "Lire [plus d’infos](/agenda/).",
      "5:6 lien « plus d’infos » : il ne dit pas où il mène. Écrivez par exemple [le programme de la journée](/agenda/).",
    ],
  ])("is said at its place: %j", (body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });

  test("deep in a list, a quotation or a component is found, and every one is said", () => {
    expect(faults("- un\n  - ![](./a.jpg)\n\n> <u>b</u>\n\n<Alert>\n\n# Titre\n\n</Alert>")).toEqual([
      "6:5 image « ./a.jpg » sans alternative. Écrivez ce qu’elle montre : ![description](./a.jpg).",
      "8:3 balise HTML <u>. Retirez-la : seul un lien est souligné. Pour insister, écrivez **en gras**.",
      `12:1 ${H1}`,
    ]);
  });

  test("does not hide the next ones, though the parser stops at each", () => {
    expect(faults("Un<br>deux\n\n{% a %}\n\n<div>\n\nPrix {montant}\n\n<x@y.fr>")).toEqual([
      `5:3 ${BR}`,
      `7:1 ${jekyll("{% a %}")}`,
      `9:1 balise HTML <div>. Retirez-la, avec sa fermeture : ${SITE_LAYOUT}`,
      `11:6 ${MONTANT}`,
      `13:1 ${link("x@y.fr", "mailto:x@y.fr")}`,
    ]);
  });

  test("of a tag is said once, not for each of its halves", () => {
    expect(faults("<p>Un\n\nDeux</p>")).toHaveLength(1);
    expect(faults("<div><p>Un</div>")).toHaveLength(2);
    expect(faults('<Alert title="Un>Deux</Alert>')).toHaveLength(1);
  });

  test("is at the line of the file, whatever its line ends", () => {
    const source = "---\r\ntitle: Un\r\n---\r\n\r\nUn\r\n\r\n# Deux\r\n\r\n<br>\r\n";
    expect(faultsIn(source)).toEqual([`7:1 ${H1}`, `9:1 ${BR}`]);
  });

  test("is not seen in the front matter, even after a byte order mark", () => {
    for (const source of [
      "---\ntitle: a <c> {a}\n---\nUn",
      "\uFEFF---\ntitle: a <c> {a}\n---\nUn",
      "--- \ntitle: a <c> {a}\n--- \nUn",
    ])
      expect(faultsIn(source)).toEqual([]);
  });
});

test("whatever is written, the parser says what it cannot read and comes to an end", () => {
  const pieces = ["<", ">", "{", "}", "</", "<a", "!--", "-->", "\n\n", " ", "a", '"', "=", "%}", "{%", "é"];
  for (let seed = 1; seed <= 400; seed++) {
    const body = Array.from(
      { length: 12 },
      (_, index) => pieces[(seed * 31 + index * index * seed + index * 7) % pieces.length],
    ).join("");
    const { faults: found } = parseBody(withBody(body));
    for (const { line, message } of found) {
      expect(line, body).toBeLessThanOrEqual(withBody(body).split("\n").length);
      expect(message, body).not.toContain("impossible à lire");
    }
  }
});
