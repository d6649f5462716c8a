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
  /** What the sample shows; several samples may show one component. */
  name: string;
  component: AstroComponentFactory;
}

export const brand = ["République", "Française"];
const image = '<img class="fr-responsive-img" src="/img/placeholder.16x9.png" alt="">';
const homeTitle = "Accueil - Service - Administration";
const artwork = (name: string) => `/dist/artwork/pictograms/${name}.svg`;
const navigation = {
  props: {
    items: [
      { label: "Actualités", href: "/actualites/", current: "section" },
      { label: "Agenda", href: "/agenda/" },
      {
        label: "Le service",
        id: "menu-service",
        items: [
          { label: "Missions", href: "/missions/" },
          { label: "Équipe", href: "/equipe/" },
        ],
      },
    ],
  },
};
const nav = await render(Navigation, navigation);
const search = await render(SearchBar, { props: { action: "/recherche/", id: "header-search-input" } });
const badges = await render(BadgesGroup, {
  props: { badges: [{ label: "Annulé", severity: "error", noIcon: true, small: true }] },
});
const tags = `<ul class="fr-tags-group"><li><p class="fr-tag fr-tag--sm">Numérique</p></li></ul>`;
const rows = `<thead><tr><th scope="col">Année</th><th scope="col">Valeur</th></tr></thead>
<tbody><tr><td>2025</td><td>12</td></tr><tr><td>2026</td><td>14</td></tr></tbody>`;
const contentLinks = ["info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr"].map(
  (label) => ({
    label,
    href: `https://${label}`,
  }),
);
const networks = (["facebook", "linkedin", "mastodon", "bluesky"] as const).map((network) => ({
  network,
  label: `Partager sur ${network}`,
  href: `https://example.org/${network}`,
}));
const options = [
  { label: "Toutes", value: "" },
  { label: "Communiqués", value: "communiques" },
  { label: "Consultations", value: "consultations", hint: "Ouvertes et closes" },
];

/** Every component, in the states a page shows. */
export const samples: Sample[] = [
  {
    name: "SkipLinks",
    component: SkipLinks,
    props: {
      links: [
        { label: "Contenu", href: "#content" },
        { label: "Menu", href: "#header-navigation" },
        { label: "Recherche", href: "#header-search" },
        { label: "Pied de page", href: "#footer" },
      ],
    },
  },
  {
    name: "Header",
    component: Header,
    props: {
      brand,
      homeTitle,
      serviceTitle: "Actualités du service",
      serviceTagline: "Nouvelles et rendez-vous de l’administration",
      links: [
        { label: "Espace presse", href: "/espace-presse/", icon: "fr-icon-newspaper-line" },
        { label: "Contact", href: "https://example.org/contact", external: true },
      ],
      display: true,
    },
    slots: { search, navigation: nav },
  },
  { name: "Navigation", component: Navigation, ...navigation },
  {
    name: "Notice",
    component: Notice,
    props: {
      title: "Fermeture exceptionnelle.",
      desc: "L’accueil est fermé vendredi.",
      link: { label: "Horaires", href: "/horaires/" },
    },
  },
  {
    name: "Breadcrumb",
    component: Breadcrumb,
    props: {
      items: [
        { label: "Accueil", href: "/" },
        { label: "Actualités", href: "/actualites/" },
      ],
      current: "Un article",
    },
  },
  {
    name: "Summary",
    component: Summary,
    props: {
      items: [
        { label: "Contexte", href: "#contexte", items: [{ label: "Calendrier", href: "#calendrier" }] },
        { label: "Suites", href: "#suites" },
      ],
    },
  },
  ...(["info", "success", "warning", "error"] as const).map((severity) => ({
    name: `Alert, ${severity}`,
    component: Alert,
    props: { severity, title: "Titre de l’alerte", text: "Texte de l’alerte." },
  })),
  { name: "Alert, small", component: Alert, props: { severity: "info", small: true, text: "Texte seul." } },
  {
    name: "Callout",
    component: Callout,
    props: { title: "À retenir", text: "Un paragraphe.", icon: "fr-icon-information-line" },
  },
  {
    name: "Callout, rich",
    component: Callout,
    props: { title: "À retenir", color: "green-emeraude" },
    slots: { default: "<p>Un paragraphe.</p><ul><li>Un point</li></ul>" },
  },
  { name: "Highlight", component: Highlight, props: { text: "Une phrase mise en exergue.", size: "lg" } },
  {
    name: "Quote",
    component: Quote,
    props: {
      text: "Une phrase dite en public",
      author: "Une autrice",
      work: "Discours d’ouverture",
      details: [{ label: "Paris" }, { label: "Texte complet", href: "/discours/" }],
    },
  },
  {
    name: "Quote, with image",
    component: Quote,
    props: { text: "Une phrase dite en public", author: "Une autrice", size: "lg", color: "pink-tuile" },
    slots: { image: '<img class="fr-responsive-img" src="/img/placeholder.1x1.png" alt="">' },
  },
  { name: "Badge", component: Badge, props: { label: "Nouveau", severity: "new" } },
  {
    name: "Badge, in another language",
    component: Badge,
    props: { label: "English", lang: "en", small: true },
  },
  {
    name: "BadgesGroup",
    component: BadgesGroup,
    props: {
      badges: [
        { label: "Annulé", severity: "error" },
        { label: "Complet", severity: "warning", noIcon: true },
        { label: "Étude", color: "purple-glycine" },
        { label: "En ligne", icon: "fr-icon-computer-line" },
      ],
    },
  },
  { name: "Tag, in a sentence", component: Tag, props: { label: "Numérique", as: "span", small: true } },
  { name: "Button", component: Button, props: { label: "Envoyer", type: "submit" } },
  { name: "Link", component: Link, props: { label: "Toutes les actualités", href: "/actualites/" } },
  {
    name: "Link, external with icon",
    component: Link,
    props: {
      label: "Le décret",
      href: "https://example.org",
      external: true,
      icon: "fr-icon-article-line",
      iconSide: "left",
    },
  },
  {
    name: "Download",
    component: Download,
    props: {
      label: "Télécharger le rapport",
      href: "/rapport.pdf",
      detail: "PDF – 1,2 Mo – anglais",
      hreflang: "en",
    },
  },
  {
    name: "Card",
    component: Card,
    props: {
      title: "Un article",
      href: "/actualites/un-article/",
      desc: "Ce que dit l’article, en une phrase.",
      details: [{ text: "14 septembre 2026", icon: "fr-icon-calendar-line", datetime: "2026-09-14" }],
      endDetails: [{ text: "Lecture : 3 minutes" }],
      "data-kind": "article",
    },
    slots: { image, badges, tags },
  },
  {
    name: "Card, without image",
    component: Card,
    props: {
      title: "Un rendez-vous",
      href: "/agenda/x/",
      headingLevel: 2,
      noArrow: true,
      size: "sm",
      details: [{ text: "Paris" }],
    },
    slots: { badges },
  },
  {
    name: "Card, horizontal",
    component: Card,
    props: {
      title: "Une consultation",
      href: "/x/",
      horizontal: "third",
      size: "lg",
      grey: true,
      desc: "Texte.",
    },
    slots: { image, footer: '<a class="fr-link" href="/y/">Répondre</a>' },
  },
  {
    name: "Card, download",
    component: Card,
    props: {
      download: true,
      title: "Télécharger le rapport « Réseaux »",
      href: "/rapport.pdf",
      endDetails: [{ text: "PDF – 1,2 Mo" }],
    },
    slots: { image: '<img class="fr-responsive-img" src="/img/placeholder.3x4.png" alt="">' },
  },
  {
    name: "Card, without link",
    component: Card,
    props: { title: "Un encadré", desc: "Texte.", shadow: true },
  },
  { name: "CardDetail", component: CardDetail, props: { text: "Paris", icon: "fr-icon-map-pin-2-line" } },
  {
    name: "Tile",
    component: Tile,
    props: {
      title: "Agenda",
      href: "/agenda/",
      desc: "Les rendez-vous à venir",
      detail: "12 dates",
      horizontal: "md",
    },
    slots: {
      pictogram: await render(Pictogram, { props: { src: artwork("digital/calendar") } }),
      start: badges,
    },
  },
  {
    name: "Tile, download",
    component: Tile,
    props: {
      title: "Télécharger le rapport",
      href: "/rapport.pdf",
      download: true,
      detail: "PDF – 1,2 Mo",
      small: true,
    },
  },
  {
    name: "Pagination",
    component: Pagination,
    props: { current: 6, total: 20, href: (page: number) => `/actualites/page/${page}/` },
  },
  {
    name: "Pagination, first page",
    component: Pagination,
    props: { current: 1, total: 3, href: (page: number) => `/page/${page}/`, label: "Pagination, suite" },
  },
  {
    name: "ContentMedia",
    component: ContentMedia,
    props: { caption: "Une salle de conférence" },
    slots: { default: image, caption: "Une salle de conférence. Crédit : <span>service photo</span>" },
  },
  {
    name: "ContentMedia, without caption",
    component: ContentMedia,
    props: { size: "sm" },
    slots: { default: image },
  },
  {
    name: "Table",
    component: Table,
    props: { caption: "Valeurs par année", bordered: true },
    slots: { default: rows },
  },
  {
    name: "Accordion",
    component: Accordion,
    props: { id: "access", title: "Accès" },
    slots: { default: "<p>Métro.</p>" },
  },
  {
    name: "AccordionsGroup",
    component: AccordionsGroup,
    props: { linked: false },
    slots: {
      default:
        (await render(Accordion, {
          props: { id: "acc-1", title: "Accès" },
          slots: { default: "<p>Métro.</p>" },
        })) +
        (await render(Accordion, {
          props: { id: "acc-2", title: "Horaires", open: true },
          slots: { default: "<p>De 9 h à 18 h.</p>" },
        })),
    },
  },
  {
    name: "ConsentPlaceholder",
    component: ConsentPlaceholder,
    props: {
      title: "Dailymotion est désactivé",
      headingLevel: "p",
      text: "Autorisez le dépôt de cookies.",
      buttonTitle: "Autoriser - Dailymotion",
    },
    slots: { default: "<p>Rien n’est enregistré.</p>" },
  },
  {
    name: "Transcription in place",
    component: Transcription,
    props: { id: "transcription-in-place", label: "Transcription de la vidéo" },
    slots: { default: "<p>Bonjour à tous.</p>" },
  },
  {
    name: "Transcription",
    component: Transcription,
    props: { id: "transcription", title: "Transcription de la vidéo" },
    slots: { default: "<p>Bonjour à tous.</p>" },
  },
  {
    name: "Share",
    component: Share,
    props: {
      links: [
        ...networks,
        { network: "mail", label: "Envoyer par courriel", href: "mailto:?subject=Article" },
      ],
    },
  },
  {
    name: "SearchBar",
    component: SearchBar,
    props: {
      action: "/recherche/",
      id: "search",
      large: true,
      value: "fibre",
      regionLabel: "Recherche dans les actualités",
    },
  },
  {
    name: "Select",
    component: Select,
    props: { id: "kind", name: "kind", label: "Nature", hint: "Une seule", options, value: "communiques" },
  },
  {
    name: "Select, error",
    component: Select,
    props: {
      id: "kind-2",
      name: "kind",
      label: "Nature",
      options,
      message: { type: "error", text: "Choisissez une nature." },
    },
  },
  {
    name: "Input",
    component: Input,
    props: {
      id: "mail",
      name: "mail",
      label: "Adresse électronique",
      type: "email",
      autocomplete: "email",
      required: true,
    },
  },
  {
    name: "Input, valid",
    component: Input,
    props: {
      id: "from",
      name: "from",
      label: "À partir du",
      type: "date",
      message: { type: "valid", text: "Date retenue." },
    },
  },
  {
    name: "CheckboxesGroup",
    component: CheckboxesGroup,
    props: { id: "kinds", name: "kinds", legend: "Natures", options, small: true, hint: "Une ou plusieurs" },
  },
  {
    name: "Radio",
    component: Radio,
    props: { id: "sort", name: "sort", legend: "Trier par", options, value: "consultations", inline: true },
  },
  {
    name: "Fieldset",
    component: Fieldset,
    props: { id: "set", legend: "Période", message: { type: "info", text: "Les deux dates comptent." } },
    slots: { default: '<div class="fr-fieldset__element"><p>Champs.</p></div>' },
  },
  { name: "MessagesGroup", component: MessagesGroup, props: { id: "messages" } },
  {
    name: "Modal",
    component: Modal,
    props: { id: "modal", title: "Une fenêtre", icon: "fr-icon-information-line", size: "lg" },
    slots: {
      default: "<p>Texte.</p>",
      footer: '<p><button type="button" class="fr-btn">Valider</button></p>',
    },
  },
  { name: "CloseButton", component: CloseButton, props: { controls: "fr-theme-modal" } },
  {
    name: "Choice",
    component: Choice,
    props: {
      type: "radio",
      id: "choice-1",
      name: "choice",
      option: { label: "Une", value: "1", hint: "La première" },
    },
  },
  {
    name: "Footer",
    component: Footer,
    props: {
      brand,
      homeTitle: "Retour à l’accueil du site - Administration",
      contentLinks,
      bottomLinks: [
        { label: "Plan du site", href: "/plan-du-site/" },
        { label: "Accessibilité : non conforme", href: "/accessibilite/" },
        { label: "Mentions légales", href: "/mentions-legales/" },
        { label: "Données personnelles", href: "/donnees-personnelles/" },
        { label: "Gestion des cookies", href: "/gestion-des-cookies/" },
      ],
      display: true,
    },
    slots: {
      description: "Ce que fait le service, en deux lignes.",
      licence: 'Contenus sous <a href="https://example.org/licence">licence ouverte</a>',
    },
  },
  {
    name: "Follow",
    component: Follow,
    props: {
      title: "Suivez-nous sur les réseaux sociaux",
      links: [
        { label: "Mastodon", href: "https://social.exemple.gouv.fr/@agence" },
        { label: "Réseau d’exemple", href: "https://reseau.exemple.gouv.fr/agence" },
      ],
    },
  },
  { name: "Pictogram", component: Pictogram, props: { src: artwork("digital/search") } },
  { name: "Logo", component: Logo, props: { lines: brand } },
  {
    name: "Display",
    component: Display,
    props: {
      sun: artwork("environment/sun"),
      moon: artwork("environment/moon"),
      system: artwork("system/system"),
    },
  },
  {
    name: "PressKit",
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
];
