import type { SearchAnswer, SearchHit } from "../../domain/search/answer.ts";
import { changed, choicesOf, withoutChoices } from "../../domain/search/request/choices.ts";
import {
  SEARCH_PAGE_SIZE,
  type SearchFilter,
  type SearchRequest,
} from "../../domain/search/request/request.ts";
import { requestAddress } from "../../domain/search/request/request-address.ts";
import { SEARCH } from "../../strings/fr/search.ts";
import { Announcer } from "./announcer.ts";
import { cardOf } from "./cards.ts";
import { showCounts } from "./counts.ts";
import { labelIn } from "./form.ts";
import { showWays, tagOf } from "./links.ts";
import { paginationOf } from "./pagination.ts";
import { part } from "./parts.ts";
import { keepFocusInSight, whenReached } from "./place.ts";

/** What one sees of a search. Everything that it adds is a link, whose address is another search. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #announcer: Announcer;
  /** The title of the page without a search. */
  readonly #pageTitle = document.title;
  #end: AbortController | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
    this.#announcer = new Announcer(part(root, "status"));
  }

  stop(): void {
    this.#announcer.stop();
  }

  /** Nothing is asked for. */
  idle(): void {
    document.title = this.#pageTitle;
    this.#announcer.say("");
    this.#clear();
    this.#part("title").hidden = true;
    this.#part("sort").hidden = true;
    this.#part("choices").hidden = true;
    this.#hint(SEARCH.prompt);
    this.#part("browse").hidden = false;
    this.#counts(undefined);
  }

  /** An answer is on its way: the former one stays in sight, greyed, rather than a blank. */
  loading(request: SearchRequest): void {
    for (const name of ["answer", "results"]) this.#part(name).ariaBusy = "true";
    this.#part("title").hidden = false;
    this.#part("failure").hidden = true;
    this.#part("browse").hidden = true;
    this.#choices(request);
    if (this.#part("results").childElementCount > 0) return;
    this.#part("title").textContent = SEARCH.loading;
    this.#hint("");
  }

  /** Shows an answer with its first results: the others, and the way to other pages, are on their way. */
  show(request: SearchRequest, answer: SearchAnswer): void {
    const { words, page } = request;
    const { total, hits, missing = [], suggestion } = answer;
    const pages = Math.ceil(total / SEARCH_PAGE_SIZE);
    const found = total > 0;
    this.#clear();
    this.#part("answer").ariaBusy = "true";
    const count = SEARCH.count(total, suggestion ?? words) + SEARCH.onPage(page, pages);
    this.#say(found ? count + SEARCH.nothingFor(missing) : SEARCH.none(words));
    this.#hint(found ? "" : this.#part("choices").hidden ? SEARCH.noneHint : SEARCH.noneFiltered);
    this.#part("sort").hidden = !found;
    this.#part("browse").hidden = found;
    this.#part("results").replaceChildren(...hits.map((hit) => cardOf(this.#root, hit)));
    this.#part("results").hidden = !found;
    const labelOf = (topic: string) => this.#label("topic", topic);
    showWays(this.#root, request, answer, labelOf, (other) => this.#address(other));
    this.#title(request, page);
    this.#counts(answer.counts);
    this.#part("fold").textContent = SEARCH.showResults(total);
  }

  /** Waits until one comes to the end of the first results, or among them by the keyboard: those after them are not loaded for who stays above. */
  async reached(): Promise<void> {
    const answer = this.#part("answer");
    answer.ariaBusy = "false";
    this.#end = new AbortController();
    await whenReached(this.#part("pages"), this.#part("results"), this.#end.signal);
    answer.ariaBusy = "true";
  }

  /** Adds the other results of a page; those that are shown, and what has the focus, stay. */
  complete(request: SearchRequest, total: number, others: readonly SearchHit[]): void {
    const pages = Math.ceil(total / SEARCH_PAGE_SIZE);
    const pagination = paginationOf(this.#root, request.page, pages, (number) =>
      this.#address(changed(request, { page: number })),
    );
    keepFocusInSight(() => {
      this.#part("results").append(...others.map((hit) => cardOf(this.#root, hit)));
      this.#part("pages").replaceChildren(...(pagination ? [pagination] : []));
    });
    this.#part("answer").ariaBusy = "false";
  }

  fail(): void {
    this.#clear();
    this.#announcer.say(SEARCH.error);
    this.#part("title").textContent = SEARCH.results;
    this.#hint("");
    this.#part("sort").hidden = true;
    this.#part("failure").hidden = false;
    this.#part("browse").hidden = false;
    this.#counts(undefined);
  }

  #counts(counts: SearchAnswer["counts"]): void {
    showCounts(this.#form, counts);
  }

  /** Brings what one asked for to the reader: its title, which says how many results there are. */
  focus(): void {
    const title = this.#part("title");
    const target = title.hidden ? this.#form.querySelector<HTMLElement>("[type=search]") : title;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "start" });
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  #address(request: SearchRequest): string {
    return requestAddress(location.pathname, request);
  }

  #clear(): void {
    this.#end?.abort();
    for (const name of ["answer", "results"]) this.#part(name).ariaBusy = "false";
    for (const name of ["results", "pages"]) this.#part(name).replaceChildren();
    this.#part("results").hidden = true;
    for (const name of ["verbatim", "near", "topics", "failure"]) this.#part(name).hidden = true;
  }

  #say(sentence: string): void {
    this.#part("title").textContent = sentence;
    this.#announcer.say(sentence);
  }

  #hint(text: string): void {
    this.#part("hint").textContent = text;
    this.#part("hint").hidden = text === "";
  }

  #label(filter: SearchFilter, value: string): string {
    return labelIn(this.#form, filter, value) ?? value;
  }

  #title(request: SearchRequest, page: number): void {
    const choices = choicesOf(request, (filter, value) => this.#label(filter, value));
    const labels = choices.map(({ label }) => label);
    document.title = SEARCH.pageTitle(request.words, page, labels, this.#pageTitle);
  }

  #choices(request: SearchRequest): void {
    const choices = choicesOf(request, (filter, value) => this.#label(filter, value));
    const tags = choices.map(({ label, without }) => tagOf(this.#root, label, this.#address(without)));
    this.#part("tags").replaceChildren(...tags);
    this.#part("choices").hidden = choices.length === 0;
    this.#part("clear").setAttribute("href", this.#address(withoutChoices(request)));
    this.#part("toggle").textContent = SEARCH.showFilters(choices.length);
  }
}
