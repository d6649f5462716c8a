import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import Accordion from "../../src/components/dsfr/Accordion.astro";
import AccordionsGroup from "../../src/components/dsfr/AccordionsGroup.astro";
import Alert from "../../src/components/dsfr/Alert.astro";
import Badge from "../../src/components/dsfr/Badge.astro";
import BadgesGroup from "../../src/components/dsfr/BadgesGroup.astro";
import Breadcrumb from "../../src/components/dsfr/Breadcrumb.astro";
import Button from "../../src/components/dsfr/Button.astro";
import Callout from "../../src/components/dsfr/Callout.astro";
import Card from "../../src/components/dsfr/Card.astro";
import CardDetail from "../../src/components/dsfr/CardDetail.astro";
import CheckboxesGroup from "../../src/components/dsfr/CheckboxesGroup.astro";
import Choice from "../../src/components/dsfr/Choice.astro";
import CloseButton from "../../src/components/dsfr/CloseButton.astro";
import ConsentPlaceholder from "../../src/components/dsfr/ConsentPlaceholder.astro";
import ContentMedia from "../../src/components/dsfr/ContentMedia.astro";
import Display from "../../src/components/dsfr/Display.astro";
import Download from "../../src/components/dsfr/Download.astro";
import Fieldset from "../../src/components/dsfr/Fieldset.astro";
import Follow from "../../src/components/dsfr/Follow.astro";
import Footer from "../../src/components/dsfr/Footer.astro";
import Header from "../../src/components/dsfr/Header.astro";
import Highlight from "../../src/components/dsfr/Highlight.astro";
import Input from "../../src/components/dsfr/Input.astro";
import Link from "../../src/components/dsfr/Link.astro";
import Logo from "../../src/components/dsfr/Logo.astro";
import MessagesGroup from "../../src/components/dsfr/MessagesGroup.astro";
import Modal from "../../src/components/dsfr/Modal.astro";
import Navigation from "../../src/components/dsfr/Navigation.astro";
import Notice from "../../src/components/dsfr/Notice.astro";
import Pagination from "../../src/components/dsfr/Pagination.astro";
import Pictogram from "../../src/components/dsfr/Pictogram.astro";
import Quote from "../../src/components/dsfr/Quote.astro";
import Radio from "../../src/components/dsfr/Radio.astro";
import SearchBar from "../../src/components/dsfr/SearchBar.astro";
import Select from "../../src/components/dsfr/Select.astro";
import Share from "../../src/components/dsfr/Share.astro";
import SkipLinks from "../../src/components/dsfr/SkipLinks.astro";
import Summary from "../../src/components/dsfr/Summary.astro";
import Table from "../../src/components/dsfr/Table.astro";
import Tag from "../../src/components/dsfr/Tag.astro";
import Tile from "../../src/components/dsfr/Tile.astro";
import Transcription from "../../src/components/dsfr/Transcription.astro";
import PressKit from "../../src/components/site/press/PressKit.astro";
import { type Content, render } from "../helpers/render.ts";

export interface Sample extends Content {
  component: AstroComponentFactory;
  /** DSFR’s own example that has the same structure: page of examples, class of the element, its rank on the page. */
  like?: [page: string, className: string, nth?: number];
  /** Elements that only we have, around or inside theirs. */
  plus?: string[];
  /** Where we part from DSFR on purpose: their line, ours. */
  instead?: [theirs: string, ours: string][];
}

const brand = ["République", "Française"];
const image = '<img class="fr-responsive-img" src="/img/placeholder.16x9.png" alt="">';
const artwork = (name: string) => `/dist/artwork/pictograms/${name}.svg`;
const link = (label: string, href = "/x/") => ({ label, href });
const navigation = {
  props: { items: [{ ...link("Actualités"), current: "section" }, link("Agenda")] },
};
const nav = await render(Navigation, navigation);
const search = await render(SearchBar, {
  props: { action: "/recherche/", id: "header-search-input", label: "Rechercher" },
});
const badges = await render(BadgesGroup, {
  props: { badges: [{ label: "Annulé", severity: "error", noIcon: true, small: true }] },
});
const tags = `<ul class="fr-tags-group"><li><p class="fr-tag fr-tag--sm">Numérique</p></li></ul>`;
const rows = `<thead><tr><th scope="col">Année</th></tr></thead><tbody><tr><td>2025</td></tr></tbody>`;
const contentLinks = ["info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr"].map(
  (label) => link(label, `https://${label}`),
);
const share = (network: string) => ({ ...link(`Partager sur ${network}`), network });
const options = ["Toutes", "Communiqués", "Consultations"].map((label) => ({ label, value: label }));
const header = { homeTitle: "Accueil", serviceTitle: "Service", serviceTagline: "Ce qu’il fait" };
const outgoing = ' rel="noopener external" target="_blank"';

/** Every component, in the states a page shows, by what each sample shows. */
export const samples: Readonly<Record<string, Sample>> = {
  SkipLinks: {
    component: SkipLinks,
    like: ["skiplink", "fr-skiplinks"],
    props: { links: [link("Contenu", "#content"), link("Menu", "#header-navigation")] },
  },
  Header: { component: Header, props: { brand, ...header }, slots: { search, navigation: nav } },
  "Header, its menu button in a landmark, its quick links the settings alone, its menu named by DSFR’s script":
    {
      component: Header,
      like: ["header", "fr-header", 3],
      props: { brand, ...header },
      instead: [
        ['div class="fr-header__navbar"', 'nav aria-label class="fr-header__navbar" role="navigation"'],
        ['div aria-labelledby class="fr-header__menu', 'div class="fr-header__menu'],
        ...["team", "briefcase"].map((icon): [string, string] => [
          `              li\n                a class="fr-btn fr-btn--${icon}" href\n`,
          "",
        ]),
        [
          'a class="fr-btn fr-btn--account" href',
          'button aria-controls class="fr-btn fr-btn--display" data-fr-opened="false" type="button"',
        ],
      ],
    },
  Navigation: { component: Navigation, ...navigation },
  "Notice, with more than a title": {
    component: Notice,
    like: ["notice", "fr-notice"],
    props: { title: "Fermeture exceptionnelle.", desc: "L’accueil est fermé vendredi." },
    instead: [
      [
        '        span class="fr-notice__title"',
        '        span class="fr-notice__title"\n        span class="fr-notice__desc"',
      ],
    ],
  },
  Breadcrumb: {
    component: Breadcrumb,
    like: ["breadcrumb", "fr-breadcrumb"],
    props: { items: [link("Accueil"), link("Actualités")], current: "Un article" },
  },
  Summary: {
    component: Summary,
    props: {
      items: [
        { ...link("Contexte", "#contexte"), items: [link("Calendrier", "#calendrier")] },
        link("Suites", "#suites"),
      ],
    },
  },
  Alert: {
    component: Alert,
    like: ["alert", "fr-alert", 1],
    props: { severity: "success", title: "Titre", text: "Texte." },
  },
  "Alert, small": { component: Alert, props: { severity: "info", small: true, text: "Texte seul." } },
  Callout: {
    component: Callout,
    like: ["callout", "fr-callout", 1],
    props: { title: "À retenir", text: "Un paragraphe." },
  },
  "Callout, rich": {
    component: Callout,
    props: { title: "À retenir", headingLevel: "p" },
    slots: { default: "<p>Un paragraphe.</p><ul><li>Un point</li></ul>" },
  },
  Highlight: {
    component: Highlight,
    like: ["highlight", "fr-highlight"],
    slots: { default: '<p class="fr-text--sm">Une phrase mise en exergue.</p>' },
  },
  Quote: {
    component: Quote,
    like: ["quote", "fr-quote"],
    props: {
      author: "Une autrice",
      work: "Discours d’ouverture",
      cite: "/x/",
      details: [{ label: "Paris" }, link("Texte complet")],
    },
    slots: { default: "<p>Une phrase dite en public.</p>" },
    instead: [[outgoing, ""]],
  },
  Badge: { component: Badge, like: ["badge", "fr-badge"], props: { label: "Badge" } },
  "Badge, in another language": {
    component: Badge,
    props: { label: "English", lang: "en", small: true },
  },
  "BadgesGroup, in span since a list holds them": {
    component: BadgesGroup,
    like: ["badge", "fr-badges-group"],
    props: { badges: [{ label: "Un" }, { label: "Deux" }] },
    instead: [['p class="fr-badge"', 'span class="fr-badge"']],
  },
  "BadgesGroup, in each look": {
    component: BadgesGroup,
    props: {
      badges: [
        { label: "Annulé", severity: "error" },
        { label: "Complet", severity: "warning", noIcon: true },
        { label: "Étude", color: "blue-cumulus" },
      ],
    },
  },
  "Tag, in a sentence": {
    component: Tag,
    like: ["tag", "fr-tag"],
    props: { label: "Numérique" },
    instead: [["p class", "span class"]],
  },
  "Tag, that links": {
    component: Tag,
    like: ["tag", "fr-tag", 3],
    props: { label: "Numérique", kind: "link", href: "/x/" },
  },
  "Tag, to remove": {
    component: Tag,
    like: ["tag", "fr-tag", 14],
    props: { label: "Numérique", kind: "dismissible" },
  },
  Button: { component: Button, props: { label: "Envoyer", priority: "secondary", size: "sm" } },
  Link: { component: Link, props: link("Toutes les actualités") },
  "Link, external with icon": {
    component: Link,
    props: { ...link("Le décret", "https://example.org"), external: true, icon: "fr-icon-article-line" },
  },
  Download: {
    component: Download,
    props: { ...link("Télécharger le rapport"), detail: "PDF – 1,2 Mo – anglais", hreflang: "en" },
  },
  "Card, with an image alone": {
    component: Card,
    like: ["card", "fr-card"],
    props: { title: "Titre", href: "/x/" },
    slots: { image },
  },
  Card: {
    component: Card,
    props: {
      title: "Un article",
      href: "/actualites/un-article/",
      desc: "Ce que dit l’article, en une phrase.",
      details: [{ text: "14 septembre 2026", icon: "fr-icon-calendar-line", datetime: "2026-09-14" }],
      endDetails: [{ text: "Lecture : 3 minutes" }],
      horizontal: "half",
      size: "lg",
    },
    slots: { image, badges, tags },
  },
  "Card, without image": {
    component: Card,
    props: { title: "Un rendez-vous", href: "/agenda/x/", headingLevel: 2, noArrow: true, size: "sm" },
    slots: { badges },
  },
  CardDetail: { component: CardDetail, props: { text: "Paris", icon: "fr-icon-map-pin-2-line" } },
  "Tile, without detail nor pictogram": {
    component: Tile,
    like: ["tile", "fr-tile"],
    props: { title: "Agenda", href: "/agenda/", desc: "Les rendez-vous à venir" },
    instead: [
      ['\n      p class="fr-tile__detail"', ""],
      [
        '\n  div class="fr-tile__header"\n    div class="fr-tile__pictogram"\n' +
          '      svg aria-hidden="true" class="fr-artwork" height viewBox="0 0 80 80" width\n' +
          '        use class="fr-artwork-decorative" href\n        use class="fr-artwork-minor" href\n' +
          '        use class="fr-artwork-major" href',
        "",
      ],
    ],
  },
  Pagination: {
    component: Pagination,
    props: { current: 6, total: 20, href: (page: number) => `/actualites/page/${page}/` },
  },
  "Pagination, first page": {
    component: Pagination,
    props: { current: 1, total: 3, href: (page: number) => `/page/${page}/`, label: "Pagination, suite" },
  },
  ContentMedia: {
    component: ContentMedia,
    like: ["content", "fr-content-media"],
    props: { caption: "Une salle de conférence" },
    slots: { default: image, caption: 'Une salle <a class="fr-link" href="/x/">de conférence</a>' },
    instead: [
      ["fr-ratio-16x9 ", ""],
      ['    a class="fr-link" href', '    span\n      a class="fr-link" href'],
    ],
  },
  "ContentMedia, without caption": { component: ContentMedia, slots: { default: image } },
  "Table, small, on several lines, its title hidden": {
    component: Table,
    like: ["table", "fr-table"],
    props: { caption: "Valeurs par année" },
    slots: { default: rows },
    instead: [
      ['div class="fr-table"', 'div class="fr-table fr-table--multiline fr-table--no-caption fr-table--sm"'],
    ],
  },
  Accordion: {
    component: Accordion,
    like: ["accordion", "fr-accordion", 1],
    props: { id: "access", title: "Accès" },
    slots: { default: '<pre class="language-html"><code></code></pre>' },
  },
  AccordionsGroup: {
    component: AccordionsGroup,
    slots: {
      default: await render(Accordion, {
        props: { id: "acc-2", title: "Horaires", open: true },
        slots: { default: "<p>De 9 h à 18 h.</p>" },
      }),
    },
  },
  "ConsentPlaceholder, whose title is none of the page": {
    component: ConsentPlaceholder,
    like: ["consent", "fr-consent-placeholder"],
    props: { title: "Dailymotion est désactivé", text: "Autorisez.", buttonTitle: "Autoriser - Dailymotion" },
    instead: [['h4 class="fr-h6"', 'p class="fr-h6"']],
  },
  Transcription: {
    component: Transcription,
    props: { id: "transcription", label: "Transcription de la vidéo" },
    slots: { default: "<p>Bonjour à tous.</p>" },
  },
  Share: {
    component: Share,
    like: ["share", "fr-share"],
    props: { title: "Partager", links: ["facebook", "twitter-x", "bluesky", "linkedin", "mail"].map(share) },
    slots: { copy: '<li><button type="button" class="fr-btn--copy fr-btn">Copier</button></li>' },
    instead: [[`fr-btn--mail" href${outgoing}`, 'fr-btn--mail" href']],
  },
  "SearchBar, whose button submits and whose field has a name": {
    component: SearchBar,
    plus: ["form"],
    like: ["search", "fr-search-bar"],
    props: { action: "/recherche/", id: "search", label: "Rechercher" },
    instead: [
      ['type="button"', 'type="submit"'],
      ['class="fr-input" type', 'class="fr-input" name type'],
    ],
  },
  Select: {
    component: Select,
    like: ["select", "fr-select-group"],
    props: { id: "kind", name: "kind", label: "Nature", options },
    instead: [['    option disabled="" selected="" value\n', ""]],
  },
  Input: {
    component: Input,
    like: ["input", "fr-input-group"],
    props: { id: "mail", name: "mail", label: "Adresse", type: "text" },
    instead: [['class="fr-input" type', 'class="fr-input" name type']],
  },
  CheckboxesGroup: {
    component: CheckboxesGroup,
    props: { id: "kinds", name: "kinds", legend: "Natures", options, small: true, hiddenLegend: true },
  },
  Radio: {
    component: Radio,
    like: ["radio", "fr-fieldset"],
    props: { id: "sort", name: "sort", legend: "Trier par", options, value: "Communiqués" },
  },
  Fieldset: {
    component: Fieldset,
    props: { id: "set", legend: "Période" },
    slots: { default: '<div class="fr-fieldset__element"><p>Champs.</p></div>' },
  },
  MessagesGroup: { component: MessagesGroup, props: { id: "messages" } },
  "Modal, narrow and without icon": {
    component: Modal,
    like: ["modal", "fr-modal"],
    props: { id: "modal", title: "Une fenêtre" },
    slots: { default: "<p>Texte.</p>" },
    instead: [
      ["fr-col-lg-6 fr-col-md-8", "fr-col-lg-4 fr-col-md-6"],
      ['              span aria-hidden="true" class="fr-icon--lg fr-icon-arrow-right-line"\n', ""],
    ],
  },
  CloseButton: { component: CloseButton, props: { controls: "fr-theme-modal" } },
  Choice: {
    component: Choice,
    props: { type: "radio", id: "choice-1", name: "choice", option: { label: "Une", value: "1" } },
  },
  "Footer, with the settings": {
    component: Footer,
    like: ["footer", "fr-footer"],
    props: { brand, homeTitle: "Retour à l’accueil", contentLinks, bottomLinks: [link("Plan du site")] },
    slots: {
      description: "Ce que fait le service, en deux lignes.",
      licence: '<a href="/licence/" target="_blank" rel="noopener external">licence</a>',
    },
    instead: [
      [
        '          a class="fr-footer__bottom-link" href\n',
        '          a class="fr-footer__bottom-link" href\n        li class="fr-footer__bottom-item"\n' +
          '          button aria-controls class="fr-footer__bottom-link fr-icon-theme-fill fr-link--icon-left" data-fr-opened="false" type="button"\n',
      ],
    ],
  },
  Follow: {
    component: Follow,
    like: ["follow", "fr-follow", 0],
    props: {
      title: "Titre",
      links: ["Facebook", "X", "Bluesky", "LinkedIn", "Instagram", "YouTube"].map((label) => link(label)),
    },
    instead: [["            br\n", ""]],
  },
  Pictogram: { component: Pictogram, props: { src: artwork("digital/search") } },
  Logo: { component: Logo, props: { lines: brand } },
  "Display, whose pictograms wait in templates": {
    component: Display,
    plus: ["display-pictograms", "template"],
    like: ["display", "fr-modal", 3],
    props: {
      sun: artwork("environment/sun"),
      moon: artwork("environment/moon"),
      system: artwork("system/system"),
    },
  },
  PressKit: {
    component: PressKit,
    props: {
      files: [
        {
          path: "/dossier.pdf",
          title: "Dossier de presse",
          format: "PDF",
          bytes: 62_000,
          pages: 6,
          image: { src: "/apercus/dossier.pdf.webp", width: 160, height: 226 },
        },
        { path: "/release.odt", title: "Press release", format: "ODT", bytes: 1200, lang: "en" },
      ],
    },
  },
};
