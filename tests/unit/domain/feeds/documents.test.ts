import { describe, expect, test } from "vitest";
import { type Feed, type FeedItem, lastChange } from "../../../../src/domain/feeds/feed.ts";
import { jsonFeedDocument } from "../../../../src/domain/feeds/json-feed.ts";
import { rssDocument } from "../../../../src/domain/feeds/rss.ts";
import { weighEnclosures } from "../../../../src/integrations/enclosures.ts";
import { readXml } from "../../../helpers/site/xml.ts";

const at = (text: string) => Temporal.Instant.from(text);

const IMAGE = {
  url: "https://exemple.gouv.fr/_astro/a.jpeg",
  type: "image/jpeg",
  width: 1200,
  height: 800,
  alt: "Une « salle » & du monde",
};

const ITEM: FeedItem = {
  id: "https://exemple.gouv.fr/actualites/a/",
  title: "L’État <et> les données & vous",
  url: "https://exemple.gouv.fr/actualites/a/",
  published: at("2024-06-20T07:00:00Z"),
  modified: undefined,
  description: "Un résumé.",
  categories: ["Actualité"],
  author: undefined,
  html: "<p>R&amp;D</p>",
  lang: "fr",
  image: undefined,
  files: [],
};

const FULL: FeedItem = {
  ...ITEM,
  id: "https://exemple.gouv.fr/actualites/b/",
  url: "https://exemple.gouv.fr/actualites/b/",
  modified: at("2024-07-01T10:00:00Z"),
  author: "Camille Exemple",
  lang: "en",
  image: IMAGE,
  files: [{ url: "https://exemple.gouv.fr/b.pdf", type: "application/pdf", title: "Le bilan", bytes: 1234 }],
};

const feed = (items: FeedItem[]): Feed => ({
  title: "exemple.gouv.fr - Agenda",
  lang: "fr",
  description: "Tout l’agenda.",
  page: "https://exemple.gouv.fr/agenda/",
  self: "https://exemple.gouv.fr/agenda/rss.xml",
  publisher: { name: "Ministère de l’Exemple", url: "https://exemple.gouv.fr/" },
  icon: "https://exemple.gouv.fr/512.png",
  smallIcon: "https://exemple.gouv.fr/144.png",
  items,
});

describe("RSS", () => {
  const channelOf = (items: FeedItem[]) => readXml(rssDocument(feed(items))).rss?.channel;

  test("says of an item who, when, in which language, and what changed", () => {
    const [first, second] = channelOf([ITEM, FULL])?.item ?? [];
    expect(first).toMatchObject({
      title: "L’État <et> les données & vous",
      link: ITEM.url,
      guid: { "#text": ITEM.url, "@isPermaLink": "true" },
      pubDate: "Thu, 20 Jun 2024 07:00:00 GMT",
      "dc:creator": "Ministère de l’Exemple",
      "content:encoded": "<p>R&amp;D</p>",
    });
    for (const name of ["atom:updated", "dc:language", "enclosure", "media:content"]) {
      expect(first).not.toHaveProperty(name);
    }
    expect(second).toMatchObject({
      "atom:updated": "2024-07-01T12:00:00+02:00",
      "dc:creator": "Camille Exemple",
      "dc:language": "en",
      enclosure: { "@url": IMAGE.url, "@type": "image/jpeg" },
      "media:content": { "@width": "1200", "@height": "800", "media:description": { "#text": IMAGE.alt } },
    });
  });

  test("dates the channel of its last change, whenever it is built", () => {
    expect(channelOf([ITEM, FULL])?.lastBuildDate).toBe("Mon, 01 Jul 2024 10:00:00 GMT");
    expect(channelOf([])).not.toHaveProperty("lastBuildDate");
    expect(lastChange({ items: [] })).toBeUndefined();
  });

  test("has a picture with the title and the link of its channel", () => {
    expect(channelOf([])?.image).toEqual({
      url: ["https://exemple.gouv.fr/144.png"],
      title: "exemple.gouv.fr - Agenda",
      link: "https://exemple.gouv.fr/agenda/",
    });
  });

  test("leaves out the characters that no XML can hold", () => {
    expect(channelOf([{ ...ITEM, title: "Un\u0000\u000B titre" }])?.item?.[0]?.title).toBe("Un titre");
  });
});

describe("JSON Feed", () => {
  const items = (one: FeedItem) => (jsonFeedDocument(feed([one])) as { items: object[] }).items;

  test("says the same", () => {
    expect(items(FULL)[0]).toEqual({
      id: FULL.url,
      url: FULL.url,
      title: FULL.title,
      summary: "Un résumé.",
      content_html: FULL.html,
      image: IMAGE.url,
      banner_image: IMAGE.url,
      date_published: "2024-06-20T09:00:00+02:00",
      date_modified: "2024-07-01T12:00:00+02:00",
      authors: [{ name: "Camille Exemple" }],
      tags: ["Actualité"],
      language: "en",
      attachments: [
        { url: IMAGE.url, mime_type: "image/jpeg", size_in_bytes: 0 },
        {
          url: "https://exemple.gouv.fr/b.pdf",
          mime_type: "application/pdf",
          title: "Le bilan",
          size_in_bytes: 1234,
        },
      ],
    });
  });

  test("leaves out what an entry does not say", () => {
    for (const name of ["image", "banner_image", "date_modified", "authors", "attachments"]) {
      expect(items(ITEM)[0]).not.toHaveProperty(name);
    }
  });
});

describe("the weight of pictures", () => {
  const weigh = (url: string) => url.length;

  test("is written in RSS", () => {
    expect(
      readXml(weighEnclosures(rssDocument(feed([FULL])), weigh)).rss?.channel?.item?.[0]?.enclosure,
    ).toMatchObject({ "@length": String(IMAGE.url.length) });
  });

  test("is written in JSON, and that of other files left as it is", () => {
    const json = weighEnclosures(JSON.stringify(jsonFeedDocument(feed([FULL]))), weigh);
    const sizes = [...json.matchAll(/"size_in_bytes":(\d+)/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([IMAGE.url.length, 1234]);
  });
});
