import { describe, expect, test } from "vitest";
import Breadcrumb from "../../src/components/dsfr/Breadcrumb.astro";
import Button from "../../src/components/dsfr/Button.astro";
import Card from "../../src/components/dsfr/Card.astro";
import Display from "../../src/components/dsfr/Display.astro";
import Download from "../../src/components/dsfr/Download.astro";
import Footer from "../../src/components/dsfr/Footer.astro";
import Navigation from "../../src/components/dsfr/Navigation.astro";
import Pagination from "../../src/components/dsfr/Pagination.astro";
import SearchBar from "../../src/components/dsfr/SearchBar.astro";
import { newWindow } from "../../src/components/dsfr/shared.ts";
import Tag from "../../src/components/dsfr/Tag.astro";
import { attribute, elements, render, text, withClass } from "../helpers/render.ts";

const nbsp = "\u00A0";
const byTag = (html: string, tag: string) => elements(html).filter(({ tagName }) => tagName === tag);

describe("the pagination", () => {
  const pages = (current: number, total: number) =>
    render(Pagination, { props: { current, total, href: (page: number) => `/page/${page}/` } });
  const places = async (current: number, total: number) =>
    withClass(await pages(current, total), "fr-pagination__link")
      .map(text)
      .filter((words) => /^(?:\d+|…)$/.test(words))
      .join(" ");

  test.each([
    [1, 2, "1 2"],
    [4, 7, "1 2 3 4 5 6 7"],
    [1, 8, "1 2 3 4 5 … 8"],
    [4, 8, "1 2 3 4 5 … 8"],
    [5, 8, "1 … 4 5 6 7 8"],
    [5, 9, "1 … 4 5 6 … 9"],
    [20, 20, "1 … 16 17 18 19 20"],
  ])("on page %i of %i shows %s", async (current, total, shown) => {
    expect(await places(current, total)).toBe(shown);
  });

  test("always shows the current page, once, in seven places at most", async () => {
    for (let total = 2; total <= 12; total++) {
      for (let current = 1; current <= total; current++) {
        const shown = (await places(current, total)).split(" ");
        expect(shown.length).toBeLessThanOrEqual(7);
        expect(shown.filter((place) => place === String(current))).toHaveLength(1);
      }
    }
  });

  test("gives no address to the current page", async () => {
    const current = elements(await pages(3, 5)).find(
      (element) => attribute(element, "aria-current") === "page",
    );
    expect(current && text(current)).toBe("3");
    expect(current && attribute(current, "href")).toBeUndefined();
  });

  test("disables the steps back on the first page, and the steps on from the last", async () => {
    const disabled = async (current: number) =>
      elements(await pages(current, 5))
        .filter((element) => attribute(element, "aria-disabled") === "true")
        .map((element) => [text(element), attribute(element, "href")]);
    expect(await disabled(1)).toEqual([
      ["Première page", undefined],
      ["Page précédente", undefined],
    ]);
    expect(await disabled(3)).toEqual([]);
    expect(await disabled(5)).toEqual([
      ["Page suivante", undefined],
      ["Dernière page", undefined],
    ]);
  });

  test("is absent when there is one page", async () => {
    expect((await pages(1, 1)).trim()).toBe("");
    expect((await pages(1, 0)).trim()).toBe("");
  });
});

describe("the breadcrumb", () => {
  test("ends with the page being read, which is no link", async () => {
    const html = await render(Breadcrumb, {
      props: { items: [{ label: "Accueil", href: "/" }], current: "Article" },
    });
    const links = withClass(html, "fr-breadcrumb__link");
    expect(links.map(text)).toEqual(["Accueil", "Article"]);
    expect(links.map((link) => attribute(link, "href"))).toEqual(["/", undefined]);
    expect(links.map((link) => attribute(link, "aria-current"))).toEqual([undefined, "page"]);
  });

  test("has a French name, with a no-break space", async () => {
    const html = await render(Breadcrumb, { props: { items: [], current: "Article" } });
    expect(attribute(elements(html)[0] as never, "aria-label")).toBe(`vous êtes ici${nbsp}:`);
  });
});

describe("the navigation", () => {
  const items = [
    { label: "Accueil", href: "/", current: "page" },
    { label: "Actualités", href: "/actualites/", current: "section" },
    { label: "Agenda", href: "/agenda/" },
  ];

  test("tells the page being read from the section it is in", async () => {
    const html = await render(Navigation, { props: { items } });
    const marks = byTag(html, "a").map((element) => [text(element), attribute(element, "aria-current")]);
    expect(marks).toEqual([
      ["Accueil", "page"],
      ["Actualités", "true"],
      ["Agenda", undefined],
    ]);
  });
});

describe("the footer", () => {
  test("keeps the links in the order given, and opens those of the State in a new window", async () => {
    const labels = ["info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr"];
    const html = await render(Footer, {
      props: {
        brand: ["République", "Française"],
        homeTitle: "Retour",
        contentLinks: labels.map((label) => ({ label, href: `https://${label}` })),
        bottomLinks: [],
      },
    });
    const links = withClass(html, "fr-footer__content-link");
    expect(links.map(text)).toEqual(labels);
    for (const link of links) expect(attribute(link, "title")).toBe(`${text(link)} - nouvelle fenêtre`);
  });
});

describe("the display settings", () => {
  test("load no pictogram before they are open: every drawing is in a template", async () => {
    const html = await render(Display, {
      props: { sun: "/sun.svg", moon: "/moon.svg", system: "/system.svg" },
    });
    expect(byTag(html, "template")).toHaveLength(3);
    expect(html.replace(/<template>.*?<\/template>/gs, "")).not.toContain("<use");
    expect(byTag(html, "use").map((use) => attribute(use, "href"))).toContain("/moon.svg#artwork-major");
  });

  test("have their label right after each choice, as the style sheet expects", async () => {
    const html = await render(Display, { props: { sun: "/s", moon: "/m", system: "/y" } });
    expect(html.match(/<input[^>]*><label/g)).toHaveLength(3);
  });
});

describe("the search bar", () => {
  test("is a form that works without script", async () => {
    const html = await render(SearchBar, { props: { action: "/recherche/", id: "s" } });
    const [form] = byTag(html, "form");
    const [button] = byTag(html, "button");
    const [field] = byTag(html, "input");
    expect(form && [attribute(form, "action"), attribute(form, "method")]).toEqual(["/recherche/", "get"]);
    expect(button && attribute(button, "type")).toBe("submit");
    expect(field && attribute(field, "name")).toBe("q");
  });
});

describe("a card", () => {
  const props = { title: "Titre", href: "/x/" };
  const image = '<img class="fr-responsive-img" src="/x.png" alt="">';

  test("puts its badges over the image, or above the title when there is none", async () => {
    const badges = '<ul class="fr-badges-group"><li>Neuf</li></ul>';
    const over = await render(Card, { props, slots: { image, badges } });
    const above = await render(Card, { props, slots: { badges } });
    expect(over.match(/fr-badges-group/g)).toHaveLength(1);
    expect(over.indexOf("fr-card__header")).toBeLessThan(over.indexOf("fr-badges-group"));
    expect(above.indexOf("fr-card__start")).toBeLessThan(above.indexOf("fr-badges-group"));
    expect(above).not.toContain("fr-card__header");
  });

  test("has its title before everything else, whatever its look", async () => {
    const html = await render(Card, { props: { ...props, details: [{ text: "Paris" }] }, slots: { image } });
    const order = ["fr-card__title", "fr-card__start", "fr-card__header"].map((name) => html.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("keeps no room for slots that turn out empty", async () => {
    const slots = { badges: " ", tags: "", start: "", end: "", image: "", footer: "" };
    expect(await render(Card, { props, slots })).toBe(await render(Card, { props }));
  });

  test("says a date to programs", async () => {
    const html = await render(Card, {
      props: { ...props, details: [{ text: "1er mai", datetime: "2026-05-01" }] },
    });
    expect(html).toContain('<time datetime="2026-05-01">1er mai</time>');
  });

  test.each([2, 3, 4, 5, 6])("has a title of level %i when asked", async (headingLevel) => {
    const html = await render(Card, { props: { ...props, headingLevel } });
    expect(withClass(html, "fr-card__title").map(({ tagName }) => tagName)).toEqual([`h${headingLevel}`]);
  });

  test("escapes what it is given", async () => {
    const html = await render(Card, { props: { title: "<b>&", href: '/"x', desc: "<i>" } });
    expect(byTag(html, "b")).toEqual([]);
    expect(byTag(html, "i")).toEqual([]);
    expect(withClass(html, "fr-card__title").map(text)).toEqual(["<b>&"]);
  });
});

describe("a tag", () => {
  test("that removes a filter says so, and works as a link without script", async () => {
    const html = await render(Tag, { props: { label: "Paris", kind: "dismissible", href: "?ville=" } });
    const [tag] = elements(html);
    expect(tag?.tagName).toBe("a");
    expect(tag && attribute(tag, "aria-label")).toBe("Retirer le filtre Paris");
  });
});

describe("a button", () => {
  test("with an address is a link, without type", async () => {
    const [link] = elements(await render(Button, { props: { label: "Lire", href: "/x/" } }));
    expect(link?.tagName).toBe("a");
    expect(link && attribute(link, "type")).toBeUndefined();
  });
});

describe("French typography", () => {
  test("separates a link from the weight of its file", async () => {
    const html = await render(Download, {
      props: { href: "/a.pdf", label: "Télécharger", detail: "PDF – 1 Mo" },
    });
    expect(byTag(html, "a").map(text)).toEqual(["Télécharger PDF – 1 Mo"]);
  });

  test("has no straight apostrophe in the words of the components", async () => {
    const html = await render(Display, { props: { sun: "/s", moon: "/m", system: "/y" } });
    expect(elements(html).map(text).join(" ")).not.toContain("'");
  });
});

describe("a link that leaves the site", () => {
  test("says that it opens a new window", () => {
    expect(newWindow(true, "Légifrance")).toEqual({
      target: "_blank",
      rel: "noopener external",
      title: "Légifrance - nouvelle fenêtre",
    });
    expect(newWindow(false, "Accueil")).toEqual({});
  });
});
