import type { SearchAnswer, SearchHit } from "../domain/search/answer.ts";
import { queryOf } from "../domain/search/query.ts";
import { SEARCH } from "../strings/search.ts";
import { presentMillis } from "./clock.ts";
import { excerptNodes } from "./excerpt.ts";
import { search } from "./search/engine.ts";

/**
 * Shows the results of the query in the address. The form of the header keeps working without it; here it
 * changes the address without leaving the page. An answer to a former query is dropped.
 */
class SiteSearch extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #shown = 0;
  #page = 0;
  #query = "";

  connectedCallback(): void {
    this.#form = document.querySelector<HTMLFormElement>(`form[action="${location.pathname}"]`);
    this.#form?.addEventListener("submit", this.#submit);
    this.#part("[data-more]").addEventListener("click", this.#more);
    addEventListener("popstate", this.#read);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("submit", this.#submit);
    removeEventListener("popstate", this.#read);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`site-search: ${selector} is missing`);
    return part;
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const query = String(new FormData(event.target as HTMLFormElement).get("q") ?? "");
    history.pushState(null, "", `${location.pathname}?${new URLSearchParams({ q: query })}`);
    this.#closeModal();
    this.#read();
  };

  /** On a small screen the form is in a dialog, which would hide the results. */
  #closeModal(): void {
    this.#form?.closest(".fr-modal--opened")?.querySelector<HTMLElement>(".fr-btn--close")?.click();
  }

  #read = (): void => {
    this.#query = queryOf(location.search);
    const input = this.#form?.querySelector<HTMLInputElement>("input[name=q]");
    if (input) input.value = this.#query;
    this.#clear();
    if (this.#query) void this.#search(this.#query);
  };

  #clear(): void {
    this.#shown = 0;
    this.#page = 0;
    this.#part("[data-results]").replaceChildren();
    this.#part("[data-more]").hidden = true;
    this.#say(this.#query ? SEARCH.loading : SEARCH.prompt);
    this.#part("[data-browse]").hidden = this.#query !== "";
  }

  #say(status: string, hint = ""): void {
    this.#part("[data-status]").textContent = status;
    const place = this.#part("[data-hint]");
    place.textContent = hint;
    place.hidden = hint === "";
  }

  async #search(query: string): Promise<void> {
    try {
      const total = (await this.#show())?.total;
      if (query !== this.#query) return;
      if (total === 0) this.#help(SEARCH.none(query), SEARCH.noneHint);
      else this.#say(SEARCH.count(total ?? 0, query));
    } catch {
      if (query === this.#query) this.#help(SEARCH.error, SEARCH.errorHint);
    }
  }

  #help(status: string, hint: string): void {
    this.#say(status, hint);
    this.#part("[data-browse]").hidden = false;
  }

  /** Adds the next page of results, unless another search began meanwhile. */
  async #show(): Promise<SearchAnswer | undefined> {
    const words = this.#query;
    const request = { words, filters: {}, sort: "relevance", page: this.#page + 1 } as const;
    const answer = await search(request, { index: "/pagefind/", now: presentMillis() });
    if (words !== this.#query) return undefined;
    this.#page += 1;
    this.#part("[data-results]").append(...answer.hits.map((hit) => this.#card(hit)));
    this.#shown += answer.hits.length;
    this.#part("[data-more]").hidden = this.#shown >= answer.total;
    return answer;
  }

  #more = async (): Promise<void> => {
    const before = this.#shown;
    const answer = await this.#show();
    this.#part("[data-results]").children[before]?.querySelector("a")?.focus();
    if (answer) this.#say(SEARCH.shown(this.#shown, answer.total));
  };

  #card({ href, title, excerpt, meta }: SearchHit): HTMLElement {
    const template = this.querySelector("template");
    const card = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const fill = (selector: string, value: string | undefined) => {
      const part = card.querySelector(selector);
      if (value === undefined) part?.remove();
      else (part?.querySelector("span") ?? part)?.replaceChildren(value);
    };
    fill("[data-title]", title);
    fill("[data-kind]", meta.kind);
    fill("[data-date]", meta.date);
    card.querySelector("a")?.setAttribute("href", href);
    card.querySelector("[data-excerpt]")?.replaceChildren(...excerptNodes(excerpt));
    return card;
  }
}

customElements.define("site-search", SiteSearch);
