import { describe, expect, test } from "vitest";
import { proseFaults } from "../../../../../src/check/rules/components/components.ts";
import { PROSE } from "../../../../../src/schemas/prose/components.ts";

const surroundings = {
  hasFile: (path: string) => ["/exemples/compte-rendu.odt", "/v.mp4", "/v.vtt"].includes(path),
  peertube: ["tube.exemple.gouv.fr"],
};
const faults = (source: string) =>
  proseFaults(source, surroundings).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe.each(PROSE)("<$name>", ({ name, example, bad }) => {
  test("has an example without fault, in which it is written", () => {
    expect(example).toContain(`<${name}`);
    expect(faults(example)).toEqual([]);
  });

  test("has a bad example, which the check refuses", () => {
    expect(faults(bad)).not.toEqual([]);
  });
});

test.each([
  [
    '<Highlight color="green">\n\nDeux\n\n</Highlight>',
    "1:12 <Highlight> : attribut inconnu « color » : ce composant n’en a aucun. Retirez-le.",
  ],
  [
    '<Alert title="">\n\nUn\n\n</Alert>',
    '1:8 <Alert> : attribut « title » vide. Écrivez par exemple title="Maintenance prévue".',
  ],
  [
    "<Alert title>\n\nUn\n\n</Alert>",
    '1:8 <Alert> : attribut « title » sans valeur. Écrivez par exemple title="Maintenance prévue".',
  ],
  [
    '<Alert title="Un" type="warnings">\n\nUn\n\n</Alert>',
    "1:19 <Alert> : valeur inconnue « warnings » pour « type ». Vouliez-vous écrire « warning » ?",
  ],
  [
    '<Alert title="Un" type="rouge">\n\nUn\n\n</Alert>',
    "1:19 <Alert> : valeur inconnue « rouge » pour « type ». Valeurs possibles : « info », « success », « warning », « error ».",
  ],
  [
    "<Callout>\n\n</Callout>",
    "1:1 <Callout> : rien n’est écrit entre ses balises. Attendu : un ou deux paragraphes, une liste, un lien.",
  ],
  [
    '<CallToAction href="/agenda/">\n\nVoir\n\n</CallToAction>',
    "1:1 <CallToAction> : les mots s’écrivent sur la même ligne que les balises, sans ligne vide.",
  ],
  [
    '<Contact email="a.exemple.gouv.fr" />',
    '1:10 <Contact> : email : trouvé « a.exemple.gouv.fr » ; attendu une adresse électronique, par exemple nom@exemple.gouv.fr. Écrivez par exemple email="contact@exemple.gouv.fr".',
  ],
  [
    '<Contact email="a@exemple.gouv.fr">Un</Contact>',
    "1:1 <Contact> : rien ne s’écrit entre ses balises. Terminez-le par « /> ».",
  ],
  [
    '<Download file="/absent.pdf" title="Un" />',
    "1:11 <Download> : fichier introuvable « public/absent.pdf ». Déposez-le à cet endroit, ou corrigez « file ».",
  ],
  [
    "<TableOfContents />\n\n## Un\n\n<TableOfContents />",
    "5:1 <TableOfContents> : un seul sommaire par page. Retirez celui-ci.",
  ],
  [
    "<Figure>\n\n![Un.](./a.jpg)\n\n</Figure>",
    '1:1 <Figure> : ni légende ni auteur. Ajoutez caption="…" ou credit="…", ou gardez l’image seule.',
  ],
  [
    '<Figure caption="Un">\n\n![Un.](./a.jpg) ![Deux.](./b.jpg)\n\n</Figure>',
    '1:1 <Figure> : il contient une image et rien d’autre. Écrivez ![ce que montre l’image](./photo.jpg) entre ses balises, et la légende dans caption="…".',
  ],
  [
    "<KeyFigures>\n\nUn\n\n</KeyFigures>",
    "1:1 <KeyFigures> : il ne contient que des <KeyFigure>. Déplacez le reste avant ou après.",
  ],
  [
    '<Session title="Un" />',
    "1:1 <Session> ne s’écrit que dans <Programme>. Entourez-le de <Programme> et </Programme>.",
  ],
])("%s: %s", (source, sentence) => {
  expect(faults(source)).toEqual([sentence]);
});

describe("a video", () => {
  const video = (attributes: string, transcript = "\n\nUn.\n\n") =>
    faults(`<Video title="V" ${attributes}>${transcript}</Video>`);

  test("of the site has subtitles, or says that it is silent", () => {
    expect(video('src="/v.mp4" captions="/v.vtt"')).toEqual([]);
    expect(video('src="/v.mp4" silent')).toEqual([]);
    expect(video('src="/v.mp4"')).toEqual([
      '1:18 <Video> : src : vidéo sans sous-titres (RGAA 4.3). Ajoutez captions="/videos/….vtt", ou « silent » si elle n’a pas de son utile.',
    ]);
  });

  test("has a transcript, or says that the page tells the same", () => {
    expect(video('src="/v.mp4" silent alternative', "")).toEqual([]);
    expect(video('src="/v.mp4" silent', "")).toEqual([
      "1:1 <Video> : vidéo sans transcription (RGAA 4.1). Écrivez-la entre les balises, ou ajoutez « alternative » si la vidéo ne fait que redire le texte de la page.",
    ]);
  });

  test("has one address, on a platform that the site knows", () => {
    expect(video('url="https://youtu.be/abc"')).toEqual([]);
    expect(video('url="https://tube.exemple.gouv.fr/w/abc"')).toEqual([]);
    expect(video("")).toEqual([
      '1:1 <Video> : vidéo sans adresse. Ajoutez src="/videos/…mp4" (un fichier du site) ou url="https://…" (une plateforme).',
    ]);
    expect(video('src="/v.mp4" silent url="https://youtu.be/abc"')).toEqual([
      "1:38 <Video> : url : deux adresses pour une vidéo. Gardez « src » (un fichier du site) ou « url » (une plateforme).",
    ]);
    expect(video('url="https://video.exemple.org/w/abc"')).toEqual([
      "1:18 <Video> : aucune vidéo connue à l’adresse « https://video.exemple.org/w/abc ». Copiez l’adresse de la page de la vidéo, sur l’une de ces plateformes : « YouTube », « Dailymotion », « Vimeo », « tube.exemple.gouv.fr ».",
    ]);
  });

  test("keeps its own subtitles on a platform", () => {
    expect(video('url="https://youtu.be/abc" captions="/v.vtt"')).toEqual([
      "1:45 <Video> : captions : « captions » ne sert qu’à une vidéo du site : la plateforme a les siens. Retirez-le.",
    ]);
  });
});

test("a fault is at its line in the file, front matter counted, and at its attribute, on whatever line", () => {
  expect(
    faults('---\ntitle: É\n---\n\nÀ l’écoute\n\n<Alert\n  title="a > b"\n  typ="info">\n\nUn\n\n</Alert>\n'),
  ).toEqual(["9:3 <Alert> : attribut inconnu « typ ». Vouliez-vous écrire « type » ?"]);
});

test("a body that is no MDX has no fault here", () => {
  expect(faults("<Alert>")).toEqual([]);
});
