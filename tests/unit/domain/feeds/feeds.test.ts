import { describe, expect, test } from "vitest";
import { eventFacts } from "../../../../src/domain/feeds/event-facts.ts";
import { eventProgramme } from "../../../../src/domain/feeds/event-programme.ts";
import { feedHtml } from "../../../../src/domain/feeds/html/feed-html.ts";
import { fr } from "../../../../src/strings/fr.ts";
import { at, dataOf, eventOf } from "../agenda/events.ts";

const PAGE = new URL("https://exemple.gouv.fr/actualites/a/");

describe("the HTML of a feed", () => {
  test.each([
    ['<a href="/agenda/">a</a>', '<a href="https://exemple.gouv.fr/agenda/">a</a>'],
    ['<a href="#note">a</a>', '<a href="https://exemple.gouv.fr/actualites/a/#note">a</a>'],
    ['<a href="mailto:a@exemple.gouv.fr">a</a>', '<a href="mailto:a@exemple.gouv.fr">a</a>'],
    ['<a href="http://">a</a>', '<a href="http://">a</a>'],
    ['<a href="https://ailleurs.example/">a</a>', '<a href="https://ailleurs.example/">a</a>'],
  ])("has whole addresses: %s", async (html, expected) => {
    expect(await feedHtml(html, PAGE)).toBe(expected);
  });

  test("has pictures with their words, and no variants", async () => {
    expect(
      await feedHtml(
        '<img src="/_astro/a.webp" srcset="/b.webp 2x" alt="Une salle" loading="lazy" width="10">',
        PAGE,
      ),
    ).toBe('<img src="https://exemple.gouv.fr/_astro/a.webp" alt="Une salle" width="10">');
  });

  test.each([
    ['<p class="fr-text" id="a" style="color:red" onclick="a()" data-a="b">Un</p>', "<p>Un</p>"],
    ["<p>Un</p><script>a()</script><style>a{}</style>", "<p>Un</p>"],
    ["<div><button>Copier</button><svg><path /></svg><p>Un</p></div>", "<p>Un</p>"],
    ["<section><div><template><b>a</b></template>Un</div></section>", "<p>Un</p>"],
    ['<p hidden>Un</p><p aria-hidden="true">Deux</p><p>Trois</p><p> </p>', "<p>Trois</p>"],
    ['<a href="javascript:alert(1)">a</a>', "<a>a</a>"],
    [
      '<a href="/a" title="a - nouvelle fenêtre" target="_blank">a</a>',
      '<a href="https://exemple.gouv.fr/a">a</a>',
    ],
  ])("holds nothing that belongs to the site: %s", async (html, expected) => {
    expect(await feedHtml(html, PAGE)).toBe(expected);
  });

  test.each([
    [
      "an accordion",
      '<section class="fr-accordion"><h3 class="fr-accordion__title"><button aria-controls="a">Un</button></h3><div class="fr-collapse" id="a"><p>Deux</p></div></section>',
      "<h3>Un</h3><p>Deux</p>",
    ],
    [
      "a callout",
      '<div class="fr-callout"><p class="fr-callout__title">Un</p><div class="fr-callout__text">Deux</div></div>',
      "<p><strong>Un</strong></p><p>Deux</p>",
    ],
    [
      "an alert",
      '<div class="fr-alert fr-alert--info"><p class="fr-alert__title">Un</p><p>Deux</p></div>',
      "<p><strong>Un</strong></p><p>Deux</p>",
    ],
    [
      "a quote",
      '<figure class="fr-quote"><blockquote><p>Un</p></blockquote><figcaption><p class="fr-quote__author">Camille</p><ul class="fr-quote__source"><li>cheffe</li></ul></figcaption></figure>',
      "<figure><blockquote><p>Un</p></blockquote><figcaption>Camille, cheffe</figcaption></figure>",
    ],
    [
      "a download",
      '<a class="fr-link fr-link--download" download href="/a.pdf">Télécharger<span class="fr-link__detail"> PDF – 2 ko\n</span></a>',
      '<a href="https://exemple.gouv.fr/a.pdf">Télécharger (PDF – 2 ko)</a>',
    ],
    ["a button", '<p><a class="fr-btn" href="#a">Un</a></p>', `<p><a href="${PAGE.href}#a">Un</a></p>`],
    [
      "a picture",
      '<figure class="fr-content-media" role="group"><div><picture><source srcset="/a.avif"><img src="/a.jpg" alt="Un" width="4" height="3" loading="lazy" decoding="async"></picture></div><figcaption>Deux</figcaption></figure>',
      '<figure><img src="https://exemple.gouv.fr/a.jpg" alt="Un" width="4" height="3"><figcaption>Deux</figcaption></figure>',
    ],
    [
      "a table",
      '<div class="fr-table"><div tabindex="0" role="group"><table><thead><tr><th scope="col" style="text-align:right">Un</th></tr></thead></table></div></div>',
      '<table><thead><tr><th scope="col">Un</th></tr></thead></table>',
    ],
    [
      "key figures",
      '<ul class="site-key-figures"><li><span class="site-key-figure__value">12</span>communes</li></ul>',
      "<ul><li><strong>12</strong> communes</li></ul>",
    ],
    [
      "a transcription",
      '<div class="fr-transcription"><button>Lire</button><dialog><h2 id="t">Un</h2><button>Fermer</button><p>Deux</p></dialog></div>',
      "<h2>Un</h2><p>Deux</p>",
    ],
    [
      "words between blocks",
      "<div>Un <b>mot</b><p>Deux</p>Trois</div>",
      "<p>Un <b>mot</b></p><p>Deux</p><p>Trois</p>",
    ],
    ["a box in an item", "<ul><li><div>Un</div></li></ul>", "<ul><li>Un</li></ul>"],
    ["the link of a title to itself", '<h2 id="a">Un<a href="#a"><svg></svg></a></h2>', "<h2>Un</h2>"],
    ["a first title", "<h1>Un</h1>", "<h2>Un</h2>"],
    ["another language", '<div lang="en" class="a">One</div>', '<div lang="en"><p>One</p></div>'],
  ])("makes %s plain", async (_name, html, expected) => {
    expect(await feedHtml(html, PAGE)).toBe(expected);
  });

  test("keeps words, entities, tables and languages", async () => {
    const html = '<p lang="en">R&amp;D &lt;b&gt; « é »</p><table><tr><td colspan="2">1</td></tr></table>';
    expect(await feedHtml(html, PAGE)).toBe(html);
  });
});

describe("the facts of an event in a feed", () => {
  const NOW = at("2024-06-03T08:00:00Z");
  /** Shows no-break spaces, which no eye sees. */
  const intro = (more: Record<string, unknown>) =>
    eventFacts(eventOf(more), NOW, fr).replaceAll("\u00A0", "_");

  test("say when, where and how", () => {
    expect(intro({})).toBe(
      "<ul><li>jeudi 20_juin_2024, de 9_h à 18_h_30</li><li>Salle du Modèle, 1 place du Modèle, 99000 Villexemple</li><li>Participation_: Sur place</li></ul>",
    );
  });

  test("start with what became of the event, and name no place for one that is online", () => {
    expect(
      intro({
        status: "cancelled",
        attendance: "online",
        location: undefined,
        start: "2024-06-20",
        end: undefined,
      }),
    ).toBe("<ul><li>Annulé</li><li>jeudi 20_juin_2024</li><li>Participation_: À distance</li></ul>");
  });

  test("escape what editors wrote", () => {
    expect(intro({ location: { name: "L’Espace <A> & Cie", city: "Paris" } })).toContain(
      "<li>L’Espace &lt;A&gt; &amp; Cie, Paris</li>",
    );
  });

  test("name the reason of a change, the registration and the people", () => {
    const facts = intro({
      status: "rescheduled",
      statusNote: "La salle était prise.",
      previousStart: "2024-05-16 09:00",
      registration: { url: "https://exemple.gouv.fr/i", required: true, closesAt: "2024-06-17" },
      price: "20\u00A0€",
      contact: { name: "Camille", phone: "01 99 00 12 34" },
    });
    expect(facts).toMatch(/^<ul><li>Nouvelle date<\/li><li>La salle était prise.<\/li><li>Prévu auparavant/);
    expect(facts).toContain(
      '<li>Inscription obligatoire, jusqu’au 17_juin_2024</li><li><a href="https://exemple.gouv.fr/i">S’inscrire</a></li>',
    );
    expect(facts).toContain("<li>Tarif_: 20_€</li>");
    expect(facts).toContain('<a href="tel:0199001234">01_99_00_12_34</a>');
  });
});

describe("the programme of an event in a feed", () => {
  test("is a list of sessions, with their hours and speakers", () => {
    const event = dataOf({
      programme: [
        { start: "10:00", end: "12:30", title: "Accueil & café", format: "welcome" },
        { title: "Suite", speakers: [{ name: "Camille Exemple", role: "cheffe" }] },
      ],
    });
    expect(eventProgramme(event, fr).replaceAll("\u00A0", "_")).toBe(
      "<h2>Programme</h2><ul><li>10_h – 12_h_30 <strong>Accueil &amp; café</strong><br>Accueil</li>" +
        "<li><strong>Suite</strong><br>Intervenants_: Camille Exemple, cheffe</li></ul>",
    );
  });

  test("is nothing when there is none", () => {
    expect(eventProgramme(dataOf(), fr)).toBe("");
  });
});

describe("a video, in a feed", () => {
  test("is its words, its link and its transcript, without what asks for consent", async () => {
    const html =
      '<figure><video-consent data-player="https://ailleurs.example/"><div class="fr-consent-placeholder"><p>Désactivé</p><button>Autoriser</button></div></video-consent>' +
      '<figcaption>Titre – <a href="https://ailleurs.example/v">Voir</a></figcaption>' +
      '<div class="fr-transcription"><button class="fr-transcription__btn">Transcription</button><div class="fr-collapse"><div><p>Bonjour.</p></div></div></div></figure>';
    expect(await feedHtml(html, PAGE)).toBe(
      '<figure><figcaption>Titre – <a href="https://ailleurs.example/v">Voir</a></figcaption><p><strong>Transcription</strong></p><p>Bonjour.</p></figure>',
    );
  });

  test("of the site plays where the reader can play it", async () => {
    expect(
      await feedHtml(
        '<video src="/v.mp4" controls preload="none"><track src="/v.vtt"><a href="/v.mp4">Télécharger</a></video>',
        PAGE,
      ),
    ).toBe(
      '<video src="https://exemple.gouv.fr/v.mp4" controls=""><a href="https://exemple.gouv.fr/v.mp4">Télécharger</a></video>',
    );
  });
});
