import type { SearchAnswer } from "../../domain/search/answer.ts";
import { changed } from "../../domain/search/request/choices.ts";
import { EMPTY_REQUEST, type SearchRequest } from "../../domain/search/request/request.ts";
import { SEARCH } from "../../strings/fr/search.ts";
import { copyOf, part } from "./parts.ts";

type Way = readonly [label: string, request: SearchRequest];

/** Shows where else an answer leads: to the words as they are, to words near them, to themes. */
export function showWays(
  root: ParentNode,
  request: SearchRequest,
  { suggestion, near = [], topics = [] }: SearchAnswer,
  labelOf: (topic: string) => string,
  addressOf: (request: SearchRequest) => string,
): void {
  const verbatim: Way = [SEARCH.verbatim(request.words), changed(request, { verbatim: true })];
  const ways: Record<string, Way[]> = {
    verbatim: suggestion ? [verbatim] : [],
    near: near.map((words) => [SEARCH.quoted(words), changed(request, { words, verbatim: undefined })]),
    topics: topics.map((id) => [labelOf(id), { ...EMPTY_REQUEST, filters: { topic: [id] } }]),
  };
  for (const [name, own] of Object.entries(ways)) showLinks(part(root, name), own, addressOf);
}

/** Shows links one after the other, in the sentence of an element; hides it where there are none. */
function showLinks(
  place: HTMLElement,
  ways: readonly Way[],
  addressOf: (request: SearchRequest) => string,
): void {
  const nodes = ways.map(([label, request]) => {
    const link = document.createElement("a");
    link.href = addressOf(request);
    link.textContent = label;
    return link;
  });
  const words = place.querySelector("span") ?? place;
  words.replaceChildren(...nodes.flatMap((link, at) => (at > 0 ? [", ", link] : [link])));
  place.hidden = ways.length === 0;
}

/** The tag of a choice, which leads to the search without it. */
export function tagOf(root: ParentNode, label: string, href: string): HTMLElement {
  const tag = copyOf(root, "tag");
  const link = tag.querySelector("a");
  link?.setAttribute("href", href);
  link?.setAttribute("aria-label", SEARCH.dismiss(label));
  link?.replaceChildren(label);
  return tag;
}
