import { readMoments } from "../../domain/agenda/state/moment-attributes.ts";
import type { SearchHit } from "../../domain/search/answer.ts";
import { SEARCH } from "../../strings/fr/search.ts";
import { LANGUAGE_NAMES } from "../../strings/languages.ts";
import { excerptNodes } from "../excerpt.ts";
import { copy, copyOf } from "./parts.ts";

/** The attributes of `<event-clock>`, under the names of the index. */
const MOMENTS = [
  "status",
  "start",
  "end",
  "day",
  "dayOnly",
  "registration",
  "opens",
  "closes",
  "last",
  "dates",
] as const;

/** The card of a result, made from the model of the page. */
export function cardOf(
  root: ParentNode,
  { href, title, excerpt, headings, meta, document }: SearchHit,
): HTMLElement {
  const card = copyOf(root, "result");
  const { kind, category, date, place, lang } = meta;
  card.querySelector("a")?.setAttribute("href", href);
  fill(card, "title", [title]);
  fill(card, "excerpt", excerptNodes(excerpt));
  fill(card, "kind", kind ? [kind] : []);
  fill(card, "category", category && category !== kind ? [category] : []);
  fill(card, "date", date ? [date] : []);
  fill(card, "place", place ? [place] : []);
  fill(card, "document", document ? [SEARCH.inDocument(document.title, document.page)] : []);
  fill(
    card,
    "language",
    lang && lang in LANGUAGE_NAMES ? [LANGUAGE_NAMES[lang as keyof typeof LANGUAGE_NAMES]] : [],
  );
  if (lang) for (const name of ["title", "excerpt", "language"]) slot(card, name)?.setAttribute("lang", lang);
  followClock(card, meta);
  showHeadings(card, headings);
  return card;
}

function slot(card: HTMLElement, name: string): HTMLElement | null {
  return card.querySelector(`[data-fill=${name}]`);
}

/** Writes in a place of the model, or takes it away when there is nothing to write. */
function fill(card: HTMLElement, name: string, content: readonly (string | Node)[]): void {
  const place = slot(card, name);
  if (content.length === 0) place?.remove();
  else (place?.querySelector("span") ?? place)?.replaceChildren(...content);
}

/** What is no event has no clock, and no marks. */
function followClock(card: HTMLElement, meta: SearchHit["meta"]): void {
  const clock = card.querySelector<HTMLElement>("event-clock");
  const moments = readMoments(meta) ? MOMENTS : [];
  if (moments.length === 0) clock?.querySelector(".fr-badges-group")?.remove();
  for (const name of moments) {
    const value = meta[name];
    if (clock && value !== undefined) clock.dataset[name] = value;
  }
}

function showHeadings(card: HTMLElement, headings: SearchHit["headings"]): void {
  const place = slot(card, "headings");
  const model = place?.querySelector("li");
  if (!place || !model) return;
  if (headings.length === 0) place.closest(".fr-card__end")?.remove();
  const items = headings.map(({ href, title }) => {
    const item = copy(model);
    const link = item.querySelector("a");
    link?.setAttribute("href", href);
    link?.replaceChildren(title);
    return item;
  });
  model.replaceWith(...items);
}
