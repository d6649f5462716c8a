import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { describe, expect, test } from "vitest";
import Accordion from "../../src/components/dsfr/Accordion.astro";
import Alert from "../../src/components/dsfr/Alert.astro";
import Badge from "../../src/components/dsfr/Badge.astro";
import BadgesGroup from "../../src/components/dsfr/BadgesGroup.astro";
import Breadcrumb from "../../src/components/dsfr/Breadcrumb.astro";
import Callout from "../../src/components/dsfr/Callout.astro";
import Card from "../../src/components/dsfr/Card.astro";
import ConsentPlaceholder from "../../src/components/dsfr/ConsentPlaceholder.astro";
import ContentMedia from "../../src/components/dsfr/ContentMedia.astro";
import Display from "../../src/components/dsfr/Display.astro";
import Follow from "../../src/components/dsfr/Follow.astro";
import Footer from "../../src/components/dsfr/Footer.astro";
import Header from "../../src/components/dsfr/Header.astro";
import Highlight from "../../src/components/dsfr/Highlight.astro";
import Input from "../../src/components/dsfr/Input.astro";
import Modal from "../../src/components/dsfr/Modal.astro";
import Navigation from "../../src/components/dsfr/Navigation.astro";
import Notice from "../../src/components/dsfr/Notice.astro";
import Pictogram from "../../src/components/dsfr/Pictogram.astro";
import Quote from "../../src/components/dsfr/Quote.astro";
import Radio from "../../src/components/dsfr/Radio.astro";
import SearchBar from "../../src/components/dsfr/SearchBar.astro";
import Select from "../../src/components/dsfr/Select.astro";
import Share from "../../src/components/dsfr/Share.astro";
import SkipLinks from "../../src/components/dsfr/SkipLinks.astro";
import Table from "../../src/components/dsfr/Table.astro";
import Tag from "../../src/components/dsfr/Tag.astro";
import Tile from "../../src/components/dsfr/Tile.astro";
import Transcription from "../../src/components/dsfr/Transcription.astro";
import { type Content, outline, render } from "../helpers/render.ts";
import { official } from "./official.ts";

interface Case extends Content {
  component: AstroComponentFactory;
  /** Page of examples, class of the element, and its rank on the page. */
  like: [page: string, className: string, nth?: number];
  /** Elements that only we have, around or inside theirs. */
  plus?: string[];
  /** Where we part from DSFR on purpose: their line, ours. */
  instead?: [theirs: string, ours: string][];
}

const link = (label: string) => ({ label, href: "/x/" });
const img = '<img class="fr-responsive-img" src="/x.png" alt="">';
const share = (network: string) => ({ ...link(network), network });
const navigation = (id: string) => render(Navigation, { props: { id, items: [link("Accès")] } });
const span = 'span class="fr-badge"';

const cases: Record<string, Case> = {
  "an accordion": {
    component: Accordion,
    like: ["accordion", "fr-accordion", 1],
    props: { id: "a", title: "Titre" },
    slots: { default: '<pre class="language-html"><code></code></pre>' },
  },
  "an alert": {
    component: Alert,
    like: ["alert", "fr-alert", 1],
    props: { severity: "success", title: "Titre", text: "Texte" },
  },
  "a badge": { component: Badge, like: ["badge", "fr-badge"], props: { label: "Badge" } },
  "a group of badges, in span since a list holds them": {
    component: BadgesGroup,
    like: ["badge", "fr-badges-group"],
    props: { badges: [{ label: "Un" }, { label: "Deux" }] },
    instead: [['p class="fr-badge"', span]],
  },
  "a breadcrumb": {
    component: Breadcrumb,
    like: ["breadcrumb", "fr-breadcrumb"],
    props: { items: [link("Accueil"), link("Rubrique")], current: "Page" },
  },
  "a callout": { component: Callout, like: ["callout", "fr-callout"], props: { text: "Texte" } },
  "a card": {
    component: Card,
    like: ["card", "fr-card"],
    props: { title: "Titre", href: "/x/" },
    slots: { image: img },
  },
  "a media": {
    component: ContentMedia,
    like: ["content", "fr-content-media"],
    props: { caption: "Légende" },
    slots: { default: img, caption: 'Légende <a class="fr-link" href="/x/">Lien</a>' },
    instead: [
      ["fr-ratio-16x9 ", ""],
      ['    a class="fr-link" href', '    span\n      a class="fr-link" href'],
    ],
  },
  "a highlight": {
    component: Highlight,
    like: ["highlight", "fr-highlight"],
    props: { text: "Texte", size: "sm" },
  },
  "a small header, its menu button in a navigation landmark, its menu named by DSFR’s script": {
    component: Header,
    like: ["header", "fr-header"],
    props: { brand: ["République", "Française"], homeTitle: "Accueil" },
    slots: { navigation: await navigation("n") },
    instead: [
      ['div class="fr-header__navbar"', 'nav aria-label class="fr-header__navbar" role="navigation"'],
      ['div aria-labelledby class="fr-header__menu', 'div class="fr-header__menu'],
    ],
  },
  "a small footer": {
    component: Footer,
    like: ["footer", "fr-footer"],
    props: {
      brand: ["République", "Française"],
      homeTitle: "Retour",
      contentLinks: [link("data.gouv.fr")],
      bottomLinks: [link("Plan")],
    },
    slots: {
      description: "Texte",
      licence: '<a href="/l/" target="_blank" rel="noopener external">licence</a>',
    },
  },
  "a dialog": {
    component: Modal,
    like: ["modal", "fr-modal"],
    props: { id: "m", title: "Titre", icon: "fr-icon-arrow-right-line" },
    slots: { default: "<p>Texte</p>" },
  },
  "the display settings, whose pictograms wait in templates": {
    component: Display,
    plus: ["display-pictograms", "template"],
    like: ["display", "fr-modal", 3],
    props: { sun: "/sun.svg", moon: "/moon.svg", system: "/system.svg" },
  },
  "a notice": { component: Notice, like: ["notice", "fr-notice"], props: { title: "Titre" } },
  "a quote": {
    component: Quote,
    like: ["quote", "fr-quote"],
    props: {
      text: "Texte",
      author: "Autrice",
      work: "Ouvrage",
      cite: "/x/",
      details: [{ label: "Détail" }, link("Lien")],
    },
    instead: [[' rel="noopener external" target="_blank"', ""]],
  },
  "a group of radio buttons": {
    component: Radio,
    like: ["radio", "fr-fieldset"],
    props: {
      id: "r",
      name: "r",
      legend: "Légende",
      options: ["1", "2", "3"].map((value) => ({ label: value, value })),
      value: "2",
    },
  },
  "a search bar, whose button submits and whose field has a name": {
    component: SearchBar,
    plus: ["form"],
    like: ["search", "fr-search-bar"],
    props: { id: "s", action: "/recherche/" },
    instead: [
      ['type="button"', 'type="submit"'],
      ['class="fr-input" type', 'class="fr-input" name type'],
    ],
  },
  "a text field": {
    component: Input,
    like: ["input", "fr-input-group"],
    props: { id: "i", name: "i", label: "Champ" },
    instead: [['class="fr-input" type', 'class="fr-input" name type']],
  },
  "a list of choices": {
    component: Select,
    like: ["select", "fr-select-group"],
    props: {
      id: "s",
      name: "s",
      label: "Liste",
      options: [
        { label: "Un", value: "1" },
        { label: "Deux", value: "2" },
      ],
      value: "0",
    },
    instead: [['    option disabled="" selected="" value\n', ""]],
  },
  "sharing links": {
    component: Share,
    slots: {
      copy: '<li><button type="button" class="fr-btn--copy fr-btn" title="Copier dans le presse-papier">Copier dans le presse-papier</button></li>',
    },
    like: ["share", "fr-share"],
    props: { links: ["facebook", "twitter-x", "bluesky", "linkedin", "mail"].map(share) },
    instead: [['fr-btn--mail" href rel="noopener external" target="_blank"', 'fr-btn--mail" href']],
  },
  "skip links": {
    component: SkipLinks,
    like: ["skiplink", "fr-skiplinks"],
    props: { links: [link("Contenu")] },
  },
  "a table": {
    component: Table,
    like: ["table", "fr-table"],
    props: { caption: "Titre" },
    slots: {
      default: '<thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>',
    },
  },
  "a tag": { component: Tag, like: ["tag", "fr-tag"], props: { label: "Tag" } },
  "a tag that links": {
    component: Tag,
    like: ["tag", "fr-tag", 3],
    props: { label: "Tag", kind: "link", href: "/x/" },
  },
  "a tag to press": {
    component: Tag,
    like: ["tag", "fr-tag", 10],
    props: { label: "Tag", kind: "pressable", pressed: false },
  },
  "a tag to remove": {
    component: Tag,
    like: ["tag", "fr-tag", 14],
    props: { label: "Tag", kind: "dismissible" },
  },
  "a tile": {
    component: Tile,
    like: ["tile", "fr-tile"],
    props: { title: "Titre", href: "/x/", desc: "Texte", detail: "Détail" },
    slots: { pictogram: await render(Pictogram, { props: { src: "/p.svg" } }) },
  },
  "the placeholder of a disabled service": {
    component: ConsentPlaceholder,
    like: ["consent", "fr-consent-placeholder"],
    props: { title: "Service est désactivé", text: "Autorisez le dépôt de cookies." },
  },
  "accounts to follow": {
    component: Follow,
    like: ["follow", "fr-follow", 0],
    instead: [["            br\n", ""]],
    props: {
      title: "Titre",
      links: ["Facebook", "X", "Bluesky", "LinkedIn", "Instagram", "YouTube"].map(link),
    },
  },
  "a transcription": {
    component: Transcription,
    like: ["transcription", "fr-transcription"],
    props: { id: "t", title: "Titre" },
    slots: { default: '<div><p><a href="/x/" target="_blank">x</a></p><ul><li>y</li></ul></div>' },
  },
};

describe("each component has the structure of DSFR’s own example", () => {
  test.each(Object.entries(cases))(
    "%s",
    async (_, { component, like, plus = [], instead = [], ...content }) => {
      let expected = outline(official(...like));
      for (const [theirs, ours] of instead) {
        expect(expected, "a difference that is no longer one").toContain(theirs);
        expected = expected.replaceAll(theirs, ours);
      }
      const ours = (await render(component, content)).replace(
        new RegExp(`</?(?:${plus.join("|") || "none"})(?:\\s[^>]*)?>`, "g"),
        "",
      );
      expect(outline(ours)).toBe(expected);
    },
  );
});
