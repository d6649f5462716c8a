import type { SearchAnswer } from "../../domain/search/answer.ts";
import { changed, choicesOf, withoutChoices } from "../../domain/search/request/choices.ts";
import { SEARCH_PAGE_SIZE, type SearchRequest } from "../../domain/search/request/request.ts";
import { requestAddress } from "../../domain/search/request/request-address.ts";
import { SEARCH } from "../../strings/search.ts";
import { Announcer } from "./announcer.ts";
import { cardOf } from "./cards.ts";
import { showCounts } from "./counts.ts";
import { labelIn } from "./form.ts";
import { paginationOf } from "./pagination.ts";
import { copyOf, part } from "./parts.ts";

/** What one sees of a search. Everything that it adds is a link, whose address is another search. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #announcer: Announcer;

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
    if (suggestion && found) this.#suggest(changed(request, { words: suggestion }));
    this.#counts(answer.counts);
  }

  /** Adds the other results of a page; those that are shown, and what has the focus, stay. */
  complete(request: SearchRequest, { total, hits }: SearchAnswer): void {
    const results = this.#part("results");
    results.append(...hits.slice(results.childElementCount).map((hit) => cardOf(this.#root, hit)));
    const pages = Math.ceil(total / SEARCH_PAGE_SIZE);
    const pagination = paginationOf(this.#root, request.page, pages, (number) =>
      this.#address(changed(request, { page: number })),
    );
    this.#part("pages").replaceChildren(...(pagination ? [pagination] : []));
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
    for (const name of ["answer", "results"]) this.#part(name).ariaBusy = "false";
    for (const name of ["results", "pages"]) this.#part(name).replaceChildren();
    this.#part("results").hidden = true;
    for (const name of ["suggestion", "failure"]) this.#part(name).hidden = true;
  }

  #say(sentence: string): void {
    this.#part("title").textContent = sentence;
    this.#announcer.say(sentence);
  }

  #hint(text: string): void {
    this.#part("hint").textContent = text;
    this.#part("hint").hidden = text === "";
  }

  #suggest(request: SearchRequest): void {
    const place = this.#part("suggestion");
    const link = place.querySelector("a");
    link?.setAttribute("href", this.#address(request));
    link?.replaceChildren(SEARCH.quoted(request.words));
    place.hidden = false;
  }

  #choices(request: SearchRequest): void {
    const choices = choicesOf(request, (filter, value) => labelIn(this.#form, filter, value));
    const tags = choices.map(({ label, without }) => {
      const tag = copyOf(this.#root, "tag");
      const link = tag.querySelector("a");
      link?.setAttribute("href", this.#address(without));
      link?.setAttribute("aria-label", SEARCH.dismiss(label));
      link?.replaceChildren(label);
      return tag;
    });
    this.#part("tags").replaceChildren(...tags);
    this.#part("choices").hidden = choices.length === 0;
    this.#part("clear").setAttribute("href", this.#address(withoutChoices(request)));
    this.#part("toggle").textContent = SEARCH.showFilters(choices.length);
  }
}
