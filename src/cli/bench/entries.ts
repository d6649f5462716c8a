import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { numbers } from "./numbers.ts";

const MODEL = "tests/fixtures/site";
/** Words in a text, as in the news of the former site: 300 to 900. */
const LENGTH = { least: 300, most: 900 };
/** Share of the long words that become words no other text has, so that the vocabulary grows as a real one does. */
const NEW_WORDS = 0.06;
/** One entry in so many is an event; has pictures; has components; names another. */
const ONE_IN = { event: 5, pictures: 10, components: 4, related: 6 };
/** What belongs to one entry only, or leads to another. */
const OWN =
  /^(?:title|aliases|translationOf|lang|draft|featured|expiresAt|updatedAt|changes|replacedBy|related|pressRelease|statement|recap|series|edition|image|gallery):.*\n(?: .*\n|- .*\n)*/gm;
const RELATED = /^related:.*\n(?: .*\n|- .*\n)*/gm;
const YEARS = 10;
const PICTURE = 'image: { src: ./images/vagues.jpg, alt: "Des courbes bleues." }\n';
/** A link that leads within the site: to a page that is always there. */
const INNER_LINK = /(\]\(|href=")(?:\/(?!demo)[^)"]*|#[^)"]*)/g;

interface Model {
  name: string;
  title: string;
  front: string;
}

/**
 * A content folder of `count` news and events, always the same: the front matters of the demonstration, of every kind
 * and state, over ten years, with texts of 300 to 900 words made of its sentences. One in five is an event, one in four
 * has components, one in ten pictures. An entry is the same however many there are. The pages, the taxonomies and the
 * downloads are those of the demonstration.
 *
 * @returns the files of the entries, from the first written to the last
 */
export function writeEntries(dir: string, count: number): string[] {
  rmSync(dir, { recursive: true, force: true });
  for (const folder of ["pages", "taxonomies", "public", "news/images", "agenda/images"])
    cpSync(join(MODEL, folder), join(dir, folder), { recursive: true });
  for (const file of globSync(`${dir}/pages/**/*.mdx`))
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(RELATED, ""));
  const models = { news: modelsOf("news"), agenda: modelsOf("agenda") };
  const blocks = blocksOf(globSync("{news,agenda}/*.mdx", { cwd: MODEL }).sort());
  return Array.from({ length: count }, (_, place) => {
    const next = numbers(place + 1);
    const collection = place % ONE_IN.event === 0 ? "agenda" : "news";
    const model = models[collection][place % models[collection].length] as Model;
    const changed = (text: string) => changeWords(text, blocks.words, next);
    const body = bodyOf(place, blocks, changed, next);
    const file = join(dir, collection, `${nameOf(model, place)}.mdx`);
    mkdirSync(join(file, ".."), { recursive: true });
    const related = place % ONE_IN.related === 5 ? relatedLine(place, models) : "";
    const front = shifted(model.front, collection, next) + related + (hasPictures(place) ? PICTURE : "");
    writeFileSync(file, `---\ntitle: ${JSON.stringify(changed(model.title))}\n${front}---\n\n${body}`);
    return file;
  });
}

function nameOf({ name }: Model, place: number): string {
  return `${name}-${place}`;
}

/** The first event before an entry, so that every reference has its entry. */
function relatedLine(place: number, { agenda }: { agenda: readonly Model[] }): string {
  const other = place - (place % ONE_IN.event);
  return `related: [agenda/${nameOf(agenda[other % agenda.length] as Model, other)}]\n`;
}

/** Whether an entry has pictures: of the first ten, it is a text of the news. */
function hasPictures(place: number): boolean {
  return place % ONE_IN.pictures === 1;
}

function modelsOf(collection: string): Model[] {
  return globSync(`${collection}/*.mdx`, { cwd: MODEL })
    .sort()
    .flatMap((path) => {
      const [, front = ""] = readFileSync(join(MODEL, path), "utf8").split(/^---\n/m);
      const title = /^title: "?(.*?)"?$/m.exec(front)?.[1] ?? "";
      const isPlain = !/^(?:draft: true|lang|series|previousStart|timeZone):/m.test(front);
      return isPlain
        ? [
            {
              name: basename(path, ".mdx"),
              title,
              front: front.replaceAll(OWN, "").replaceAll(INNER_LINK, "$1/agenda/"),
            },
          ]
        : [];
    });
}

/** The dates of an entry some whole years earlier, all by as much. */
function shifted(front: string, collection: string, next: () => number): string {
  const years = Math.floor(next() * YEARS);
  const isEvent = collection === "agenda";
  return front.replaceAll(/\b(20[23]\d)(?=-\d\d-\d\d)/g, (year) =>
    String(Number(year) - (isEvent ? years : years + 1)),
  );
}

interface Blocks {
  texts: string[];
  headings: string[];
  components: string[];
  words: string[];
}

/** The blocks of the texts of the demonstration: paragraphs, lists and tables, headings, components. */
function blocksOf(paths: readonly string[]): Blocks {
  const found: Blocks = { texts: [], headings: [], components: [], words: [] };
  for (const path of paths) {
    const body = readFileSync(join(MODEL, path), "utf8")
      .split(/^---\n/m)
      .slice(2)
      .join("");
    const whole = body.replaceAll(INNER_LINK, "$1/agenda/");
    const pieces = whole.split(/(^<([A-Z]\w+)(?:[^>]*\/>|[\s\S]*?^<\/\2>)$)/m);
    for (let index = 0; index < pieces.length; index += 3) {
      const component = pieces[index + 1];
      if (component && !/!\[|<(?:Programme|TableOfContents)/.test(component))
        found.components.push(component);
      for (const block of (pieces[index] ?? "").split(/\n{2,}/).map((text) => text.trim())) {
        if (block === "" || /[<{]|!\[|\[\^|^#{3,}/m.test(block)) continue;
        if (block.startsWith("## ")) found.headings.push(block);
        else found.texts.push(block);
      }
    }
  }
  found.words = [...new Set(found.texts.join(" ").match(/\p{L}{7,}/gu))].map((word) => word.toLowerCase());
  return found;
}

function bodyOf(
  place: number,
  blocks: Blocks,
  changed: (text: string) => string,
  next: () => number,
): string {
  const pick = (texts: readonly string[]) => texts[Math.floor(next() * texts.length)] ?? "";
  const length = LENGTH.least + next() * (LENGTH.most - LENGTH.least);
  const parts: string[] = [];
  for (let words = 0; words < length; ) {
    if (next() < 0.25) parts.push(changed(pick(blocks.headings)));
    const text = changed(pick(blocks.texts));
    parts.push(text);
    words += text.split(/\s+/).length;
  }
  if (place % ONE_IN.components === 3) parts.splice(2, 0, pick(blocks.components));
  if (hasPictures(place)) parts.splice(1, 0, "![Des arcs bleus.](./images/vagues.jpg)");
  return `${parts.join("\n\n")}\n`;
}

/** Other words in place of the long ones, but for addresses. */
function changeWords(text: string, words: readonly string[], next: () => number): string {
  const pick = () => words[Math.floor(next() * words.length)] ?? "";
  return text.replaceAll(/\]\([^)]*\)|\p{L}{7,}/gu, (word) => {
    if (word.startsWith("]")) return word;
    if (next() < NEW_WORDS) return `${pick().slice(0, 4)}${pick().slice(-5)}`;
    return next() < 0.3 ? pick() : word;
  });
}
