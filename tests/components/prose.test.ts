import { loadRenderers } from "astro:container";
import { EXAMPLES } from "virtual:prose-examples";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { describe, expect, test } from "vitest";
import { VOCABULARY } from "../../src/components/prose/vocabulary.ts";
import { PROSE_COMPONENTS } from "../../src/schemas/prose.ts";
import { attribute, elements, text, withClass } from "../helpers/render.ts";

const nbsp = "\u00A0";
const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

/** The example of a component, as the text of an entry gives it. */
async function example(name: string): Promise<string> {
  const Example = EXAMPLES[name];
  if (!Example) throw new Error(`<${name}> has no example`);
  return (await container).renderToString(Example, { props: { components: VOCABULARY } });
}
const byTag = (html: string, tag: string) => elements(html).filter(({ tagName }) => tagName === tag);
const words = (html: string) => elements(`<div>${html}</div>`).map(text)[0] ?? "";

test("the vocabulary is what the schemas describe, <Figure> aside, which becomes an image", () => {
  const written = Object.keys(VOCABULARY).filter((name) => /^[A-Z]/.test(name));
  expect([...written, "Figure"].sort()).toEqual(PROSE_COMPONENTS);
});

test.each(PROSE_COMPONENTS)(
  "the example of <%s> renders, without style, handler nor empty class",
  async (name) => {
    const html = await example(name);
    expect(words(html)).not.toMatch(/undefined|null|\[object|NaN/);
    for (const { attrs } of elements(html)) {
      for (const { name: attr, value } of attrs) {
        expect(attr).not.toMatch(/^(?:style|on)/);
        if (attr === "class") expect(value.trim()).not.toBe("");
      }
    }
  },
);

describe("an accordion", () => {
  test("has a title of the second level where no title comes before, and an id from its words", async () => {
    const html = await example("Accordion");
    expect(withClass(html, "fr-accordion__title").map(({ tagName }) => tagName)).toEqual(["h2", "h2"]);
    expect(withClass(html, "fr-collapse").map((part) => attribute(part, "id"))).toEqual([
      "accordion-qui-peut-participer",
      "accordion-combien-cela-coute-t-il",
    ]);
  });
});

describe("a quote", () => {
  test("names who said it, what they do and the work", async () => {
    const html = await example("Quote");
    expect(withClass(html, "fr-quote__author").map(text)).toEqual(["Camille Exemple"]);
    expect(withClass(html, "fr-quote__source").map(text)).toEqual(["Rapport annuel 2029cheffe de projet"]);
  });
});

describe("a download", () => {
  test("tells the format and the weight that its file has", async () => {
    const html = await example("Download");
    const [link] = withClass(html, "fr-link--download");
    expect(link && attribute(link, "href")).toBe("/exemples/compte-rendu.odt");
    expect(link && text(link)).toBe(`Télécharger «${nbsp}Modèle de compte rendu${nbsp}» ODT – 1,1${nbsp}ko`);
  });
});

describe("a figure", () => {
  test("is the image of the text, resized, with its caption and its author for name", async () => {
    const html = await example("Figure");
    const [figure] = byTag(html, "figure");
    const said = `La séance plénière du matin. – Crédit${nbsp}: Camille Exemple`;
    expect(figure && attribute(figure, "role")).toBe("group");
    expect(figure && attribute(figure, "aria-label")).toBe(said);
    expect(byTag(html, "figcaption").map(text)).toEqual([said]);
    expect(byTag(html, "source").map((source) => attribute(source, "type"))).toEqual([
      "image/avif",
      "image/webp",
    ]);
    expect(byTag(html, "img").map((image) => attribute(image, "alt"))).toEqual([
      "Des rangées de sièges bleus face à une scène claire.",
    ]);
    expect(byTag(html, "p")).toEqual([]);
  });
});

describe("a gallery", () => {
  test("is a list of figures, all there, with nothing to turn", async () => {
    const html = await example("Gallery");
    const [list] = withClass(html, "site-gallery");
    expect(list?.tagName).toBe("ul");
    expect(list?.childNodes.filter((node) => "tagName" in node).map((node) => node.nodeName)).toEqual([
      "li",
      "li",
    ]);
    expect(byTag(html, "figcaption").map(text)).toEqual(["L’accueil, à 9:30."]);
    expect(byTag(html, "img")).toHaveLength(2);
    expect(byTag(html, "button")).toEqual([]);
  });
});

describe("a video on a platform", () => {
  test("asks for nothing: no frame, no image, no preconnection", async () => {
    const html = await example("Video");
    expect(
      elements(html).filter(({ tagName }) => /^(?:iframe|img|link|source|video)$/.test(tagName)),
    ).toEqual([]);
    expect(
      elements(html)
        .flatMap((element) => attribute(element, "src") ?? [])
        .filter((src) => /^https?:/.test(src)),
    ).toEqual([]);
  });

  test("says what consenting does, in DSFR’s placeholder, and knows its player", async () => {
    const html = await example("Video");
    expect(withClass(html, "fr-consent-placeholder").map(text)).toEqual([
      `Dailymotion est désactivéAutorisez le dépôt de cookies pour accéder à ce contenu${nbsp}: Dailymotion recevra votre adresse IP et pourra en déposer.Votre accord ne vaut que pour cette vidéo et n’est pas enregistré.Autoriser`,
    ]);
    const [player] = byTag(html, "video-consent");
    expect(player && attribute(player, "data-player")).toBe(
      "https://geo.dailymotion.com/player.html?video=x8exemple",
    );
    expect(player && attribute(player, "data-title")).toBe(`Vidéo «${nbsp}Un guichet, une journée${nbsp}»`);
  });

  test("is one link away without any script", async () => {
    const html = await example("Video");
    expect(byTag(html, "a").map((link) => [text(link), attribute(link, "href")])).toEqual([
      ["Voir la vidéo sur Dailymotion", "https://www.dailymotion.com/video/x8exemple"],
    ]);
    expect(byTag(html, "figcaption").map(text)).toEqual([
      "Un guichet, une journée – 4 min – Voir la vidéo sur Dailymotion".replace("4 min", `4${nbsp}min`),
    ]);
  });

  test("has its transcript in the page, under a button that names the video", async () => {
    const html = await example("Video");
    const [button] = withClass(html, "fr-transcription__btn");
    expect(button && text(button)).toBe(`Transcription de la vidéo «${nbsp}Un guichet, une journée${nbsp}»`);
    const id = button && attribute(button, "aria-controls");
    const part = elements(html).find((element) => attribute(element, "id") === id);
    expect(part && text(part)).toContain("Il est huit heures et demie.");
    expect(byTag(html, "dialog")).toEqual([]);
  });
});

describe("a programme", () => {
  test("is an ordered list of sessions, with hours, titles, formats and speakers", async () => {
    const html = await example("Programme");
    const [list] = withClass(html, "site-programme");
    expect(list?.tagName).toBe("ol");
    expect(withClass(html, "site-programme__time").map(text)).toEqual([
      `9${nbsp}h${nbsp}30 – 10${nbsp}h`,
      `10${nbsp}h – 11${nbsp}h${nbsp}30`,
    ]);
    expect(byTag(html, "h2").map(text)).toEqual(["Accueil", "Ce que disent les usagers"]);
    expect(byTag(html, "li").map(text)[1]).toContain(`Intervenants${nbsp}: Camille Exemple, Claude Témoin`);
  });
});

describe("a table of contents", () => {
  test("leads to each part of the page, and to nothing else", async () => {
    const html = await example("TableOfContents");
    expect(withClass(html, "fr-summary__link").map((link) => [text(link), attribute(link, "href")])).toEqual([
      ["Avant la réunion", "#avant-la-reunion"],
      ["Après la réunion", "#apres-la-reunion"],
    ]);
    expect(byTag(html, "h2").map((title) => attribute(title, "id"))).toEqual([
      "table-of-contents",
      "avant-la-reunion",
      "apres-la-reunion",
    ]);
  });
});
