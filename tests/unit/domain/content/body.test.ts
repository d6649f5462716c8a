import { describe, expect, test } from "vitest";
import { bodyFaults } from "../../../../src/domain/content/body.ts";
import { PROSE_COMPONENTS } from "../../../../src/schemas/prose.ts";

const NAMES = ["Accordion", "Alert", "Callout", "KeyFigure"];
/** Faults of a body whose first line is the fifth of its file. */
const faults = (body: string) =>
  bodyFaults(`---\ntitle: Un\n---\n\n${body}\n`, NAMES).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const NO_CLOSING =
  "balise HTML sans fermeture. Dans un texte, retirez-la : une ligne vide suffit à changer de paragraphe.";
const BRACE = "accolade « { » : elle ne s’écrit pas seule dans un texte. Écrivez « \\{ », ou retirez-la.";
const LINK = "« < » collé à une adresse. Écrivez [texte du lien](https://…).";
const SIGN = "signe « < » collé au texte. Mettez une espace après, ou écrivez « \\< ».";
const IMPORT =
  "« import » et « export » ne s’écrivent pas dans une entrée : les composants sont disponibles sans import.";
const H1 = "titre de niveau 1 (« # ») dans le texte : il est réservé au titre de la page. Écrivez « ## ».";
const ATTRIBUTE =
  'code dans la balise <Alert>. Écrivez chaque valeur entre guillemets droits, par exemple title="Titre".';
const html = (name: string) =>
  `balise HTML <${name}>. Écrivez du Markdown, ou l’un des composants : Accordion, Alert, Callout, KeyFigure.`;

describe("a body without fault", () => {
  test.each([
    "## Titre\n\nUn **gras**, un [lien](/agenda/) et une ![salle](/a.jpg).",
    "<Alert>\n\nUn texte.\n\n</Alert>",
    '<Alert title="a > b">Un</Alert>',
    "<KeyFigure />",
    "`<br>` et `{montant}`",
    "```html\n<br> {montant} <!-- -->\n```",
    "\\{montant\\}, 2 < 3, a > b, R&D, 100 }",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    "- un\n- deux\n\n1. trois\n\n> quatre\n\n---\n\nNote[^1].\n\n[^1]: Bas de page.",
    "",
  ])("is accepted: %j", (body) => {
    expect(faults(body)).toEqual([]);
  });

  test("may use every component of the prose", () => {
    const body = PROSE_COMPONENTS.map((name) => `<${name} />`).join("\n\n");
    expect(bodyFaults(`---\ntitle: Un\n---\n${body}\n`, PROSE_COMPONENTS)).toEqual([]);
  });
});

describe("a fault", () => {
  test.each([
    ["[un](a@b.fr)", "5:1 lien vers « a@b.fr ». Écrivez « mailto:a@b.fr »."],
    ["[un](www.b.fr)", "5:1 lien vers « www.b.fr ». Écrivez « https://www.b.fr »."],
    [
      "[un](javascript:alert(1))",
      "5:1 lien vers « javascript:alert(1) ». Écrivez une adresse complète (https://…) ou un chemin du site (/agenda/…).",
    ],
    ["Un<br>deux", `5:3 ${NO_CLOSING}`],
    ["Un\n\n<hr>", `7:1 ${NO_CLOSING}`],
    ['<img src="a.jpg">', `5:1 ${NO_CLOSING}`],
    ["Un<br/>deux", `5:3 ${html("br")}`],
    ["<div>Un", "5:1 balise <div> jamais fermée. Ajoutez </div> seul sur sa ligne, ou retirez la balise."],
    [
      "<Alert>Un",
      "5:1 balise <Alert> jamais fermée. Ajoutez </Alert> seul sur sa ligne, ou retirez la balise.",
    ],
    ["Un\n\n</Alert>", "7:1 balise </Alert> que rien n’ouvre. Ajoutez <Alert> avant, ou retirez-la."],
    ['<Alert title="Un>', "5:1 balise <Alert> mal écrite. Fermez ses guillemets et terminez-la par « > »."],
    ["<u>Un</u>", `5:1 ${html("u")}`],
    ["Un\n\n<iframe></iframe>", `7:1 ${html("iframe")}`],
    ["<script>a()</script>", `5:1 ${html("script")}`],
    ["<Alrt>Un</Alrt>", "5:1 composant inconnu <Alrt>. Vouliez-vous écrire « Alert » ?"],
    [
      "<Podcast />",
      "5:1 composant inconnu <Podcast>. Valeurs possibles : « Accordion », « Alert », « Callout », « KeyFigure ».",
    ],
    ["<Alert title={titre}>Un</Alert>", `5:1 ${ATTRIBUTE}`],
    ["<Alert {...tout} />", `5:1 ${ATTRIBUTE}`],
    [
      "Prix {montant}",
      "5:6 code entre accolades « {montant} ». Écrivez « \\{ » pour une accolade, ou retirez-la.",
    ],
    [
      "{montant}",
      "5:1 code entre accolades « {montant} ». Écrivez « \\{ » pour une accolade, ou retirez-la.",
    ],
    ["Un { deux", `5:4 ${BRACE}`],
    ["<!-- Un -->", "5:1 commentaire HTML « <!-- --> ». Retirez-le."],
    ["Un <!-- deux -->", "5:4 commentaire HTML « <!-- --> ». Retirez-le."],
    ["<https://exemple.gouv.fr>", `5:1 ${LINK}`],
    ["Écrire à <contact@exemple.gouv.fr>", `5:10 ${LINK}`],
    ["1<2", `5:2 ${SIGN}`],
    ["Un <3", `5:4 ${SIGN}`],
    ["## Titre {: .grand}", `5:11 ${BRACE}`],
    ["Un\n{: .grand}", `6:2 ${BRACE}`],
    ["{% include contact.html %}", `5:2 ${BRACE}`],
    ["Voir {{ site.url }}", `5:13 ${BRACE}`],
    [
      "![](/a.jpg)",
      "5:1 image « /a.jpg » sans alternative. Écrivez ce qu’elle montre : ![description](/a.jpg).",
    ],
    ["# Titre", `5:1 ${H1}`],
    ["Titre\n=====", `5:1 ${H1}`],
    ['import A from "./A.astro"', `5:1 ${IMPORT}`],
    ["export const a = 1", `5:1 ${IMPORT}`],
  ])("is said at its place: %j", (body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });

  test("deep in a list, a quotation or a component is found, and every one is said", () => {
    expect(faults("- un\n  - ![](/a.jpg)\n\n> <u>b</u>\n\n<Alert>\n\n# Titre\n\n</Alert>")).toEqual([
      "6:5 image « /a.jpg » sans alternative. Écrivez ce qu’elle montre : ![description](/a.jpg).",
      `8:3 ${html("u")}`,
      `12:1 ${H1}`,
    ]);
  });

  test("is at the line of the file, whatever its line ends", () => {
    const source = "---\r\ntitle: Un\r\n---\r\n\r\nUn\r\n\r\n# Deux\r\n";
    expect(bodyFaults(source, NAMES)).toEqual([{ line: 7, column: 1, message: H1 }]);
  });

  test("is not seen in the front matter, even after a byte order mark", () => {
    for (const source of [
      "---\ntitle: <b> {a}\n---\nUn",
      "\uFEFF---\ntitle: <b> {a}\n---\nUn",
      "--- \ntitle: <b> {a}\n--- \nUn",
    ])
      expect(bodyFaults(source, NAMES)).toEqual([]);
  });
});
