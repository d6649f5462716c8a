import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../integrations/files.ts";
import { readPage, type SearchPage } from "../../integrations/search-index/page.ts";
import { numbers } from "./numbers.ts";

/** Words in a page, as in the news of the former site: 300 to 900. */
const LENGTH = { least: 300, most: 900 };
/** Share of the long words that become words no other text has, so that the vocabulary grows as a real one does. */
const NEW_WORDS = 0.12;
const TYPES = ["actualite", "agenda"];

/** Writes pages made of the sentences of some built sites, to measure the search on a large one. */
export function writeCorpus(dir: string, sources: readonly string[], count: number): void {
  rmSync(dir, { recursive: true, force: true });
  const pages = sources.flatMap(pagesIn).filter(({ lang, names }) => lang === "fr" && names.length === 0);
  const blocks = pages.flatMap((page) => page.blocks.filter(({ quiet, weight }) => !quiet && weight > 0));
  const headings = blocks.filter(({ heading }) => heading).map(({ text }) => text);
  const paragraphs = blocks
    .filter(({ heading, text }) => !heading && text.length > 60)
    .map(({ text }) => text);
  const vocabulary = [...new Set(paragraphs.join(" ").match(/\p{L}{6,}/gu))].map((word) =>
    word.toLowerCase(),
  );
  for (let place = 0; place < count; place += 1) {
    const next = numbers(place + 1);
    const pick = (texts: readonly string[]) => texts[Math.floor(next() * texts.length)] ?? "";
    const newWord = () => `${pick(vocabulary).slice(0, 4)}${pick(vocabulary).slice(-5)}`;
    const changed = (text: string) =>
      text.replaceAll(/\p{L}{7,}/gu, (word) =>
        next() < NEW_WORDS ? newWord() : next() < 0.3 ? pick(vocabulary) : word,
      );
    const sections: string[] = [];
    const length = LENGTH.least + next() * (LENGTH.most - LENGTH.least);
    for (let words = 0; words < length; ) {
      const text = changed(pick(paragraphs));
      const heading =
        next() < 0.25 ? `<h2 id="s${sections.length}">${escaped(changed(pick(headings)))}</h2>` : "";
      sections.push(`${heading}<p>${escaped(text)}</p>`);
      words += text.split(/\s+/).length;
    }
    const model = pages[Math.floor(next() * pages.length)] as SearchPage;
    writePage(
      join(dir, "actualites", `entree-${place}`),
      changed(`${model.title} ${pick(headings)}`),
      sections,
      model,
    );
  }
}

function pagesIn(dir: string): SearchPage[] {
  return listFiles(dir)
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(`/${file.replace(/index\.html$/, "")}`, readFileSync(join(dir, file), "utf8")))
    .filter((page) => page !== undefined);
}

/** A page with the data of a real one: its kind, its category, its themes, its days. */
function writePage(dir: string, title: string, sections: readonly string[], model: SearchPage): void {
  const span = (kind: string, name: string, value: string) =>
    `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escaped(value)}"></span>`;
  const data = [
    ...Object.entries(model.meta).map(([name, value]) => span("meta", name, value)),
    ...Object.entries(model.filters).flatMap(([name, values]) =>
      values.map((value) => span("filter", name, value)),
    ),
    ...Object.entries(model.sort).map(([name, value]) => span("sort", name, value)),
  ].join("");
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, "index.html"),
    `<!doctype html><html lang="fr"><head><title>${escaped(title)}</title></head><body><header>${TYPES.join(" ")}</header>` +
      `<main><article data-pagefind-body><div hidden data-search-lang="fr">${data}</div><h1>${escaped(title)}</h1>` +
      `${sections.join("")}</article></main></body></html>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
