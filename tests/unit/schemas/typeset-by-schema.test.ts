import { expect, test } from "vitest";
import { agendaSchema } from "../../../src/schemas/event/agenda.ts";
import { newsSchema } from "../../../src/schemas/news.ts";
import { PROSE } from "../../../src/schemas/prose/components.ts";
import { typesetBySchema } from "../../../src/schemas/typeset-by-schema.ts";
import { TOOLS } from "../../helpers/content/schemas.ts";

const L = "l'été !";
const SET = "l’été\u00A0!";

test("the texts of an entry are set, at any depth; paths, choices, references and links are not", () => {
  const data = {
    title: L,
    summary: "**Oui!** [l'avis](/l'avis)",
    category: L,
    tags: [L],
    image: { src: "./l'a !.png", alt: L, caption: L, credit: L },
    changes: [{ date: "2024-01-01", text: L }],
    author: { name: L },
    aliases: ["/l'a/"],
    related: ["news/a"],
    publishedAt: "2024-01-01 09:30",
  };
  expect(typesetBySchema(newsSchema(TOOLS), data)).toEqual({
    ...data,
    title: SET,
    summary: "**Oui\u00A0!** [l’avis](/l'avis)",
    image: { src: "./l'a !.png", alt: SET, caption: SET, credit: SET },
    changes: [{ date: "2024-01-01", text: SET }],
    author: { name: SET },
  });
});

test("the facts of an event are set; its addresses, hours and time zone are not", () => {
  const data = {
    timeZone: "Europe/Paris",
    location: { name: L, city: "L'Haÿ", postalCode: "94240", access: [{ mode: "metro", text: L }] },
    online: { url: "https://exemple.gouv.fr/l'a !", platform: L },
    audience: [L],
    programme: [{ start: "09:30", title: L, speakers: [{ name: L }] }],
  };
  expect(typesetBySchema(agendaSchema(TOOLS), data)).toEqual({
    ...data,
    location: { name: SET, city: "L’Haÿ", postalCode: "94240", access: [{ mode: "metro", text: SET }] },
    online: { ...data.online, platform: SET },
    audience: [SET],
    programme: [{ start: "09:30", title: SET, speakers: [{ name: SET }] }],
  });
});

test("what a schema does not know is left as it is", () => {
  expect(typesetBySchema(newsSchema(TOOLS), { other: L, title: 3, tags: L })).toEqual({
    other: L,
    title: 3,
    tags: L,
  });
});

test("the words of the components are set, not their data", () => {
  const quote = PROSE.find(({ name }) => name === "Quote");
  const props = { author: L, role: L, href: "https://exemple.gouv.fr/l'a" };
  expect(quote && typesetBySchema(quote.props, props)).toEqual({ ...props, author: SET, role: SET });
});

test("data already set can be parsed, and stay set", () => {
  const data = {
    title: L,
    summary: L,
    category: "Article",
    publishedAt: "2024-01-01",
    image: { src: "./a.png", alt: L },
  };
  const schema = newsSchema(TOOLS);
  expect(schema.parse(typesetBySchema(schema, data))).toMatchObject({ title: SET, image: { alt: SET } });
});
