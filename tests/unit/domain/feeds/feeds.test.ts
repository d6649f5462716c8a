import { describe, expect, test } from "vitest";
import { eventFeedIntro } from "../../../../src/domain/feeds/event-intro.ts";
import { feedHtml } from "../../../../src/domain/feeds/feed-html.ts";
import { dataOf } from "../agenda/events.ts";

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
    ["<div><button>Copier</button><svg><path /></svg><p>Un</p></div>", "<div><p>Un</p></div>"],
    ["<section><div><template><b>a</b></template>Un</div></section>", "<section><div>Un</div></section>"],
  ])("holds nothing that belongs to the site: %s", async (html, expected) => {
    expect(await feedHtml(html, PAGE)).toBe(expected);
  });

  test("keeps words, entities, tables and languages", async () => {
    const html = '<p lang="en">R&amp;D &lt;b&gt; « é »</p><table><tr><td colspan="2">1</td></tr></table>';
    expect(await feedHtml(html, PAGE)).toBe(html);
  });
});

describe("the first lines of an event in a feed", () => {
  /** Shows no-break spaces, which no eye sees. */
  const intro = (more: Record<string, unknown>) => eventFeedIntro(dataOf(more)).replaceAll("\u00A0", "_");

  test("say when, where and how", () => {
    expect(intro({})).toBe(
      "<ul><li>jeudi 20_juin_2024, de 9_h à 18_h_30</li><li>Salle du Modèle, 1 place du Modèle, 99000 Villexemple</li><li>Sur place</li></ul>",
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
    ).toBe("<ul><li>Annulé</li><li>jeudi 20_juin_2024</li><li>À distance</li></ul>");
  });

  test("escape what editors wrote", () => {
    expect(intro({ location: { name: "L'Espace <A> & Cie", city: "Paris" } })).toContain(
      "<li>L’Espace &lt;A&gt; &amp; Cie, Paris</li>",
    );
  });
});
