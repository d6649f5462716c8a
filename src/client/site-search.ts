import { indexedForm, queryOf } from "../domain/search/query.ts";
import { SEARCH } from "../strings/search.ts";
import { excerptNodes } from "./excerpt.ts";
import { openIndex, type PagefindResult } from "./search/pagefind.ts";

/** Results shown at once, and added by the button. */
const BATCH = 10;

type Found = { data(): Promise<PagefindResult> }[];

/**
 * Shows the results of the query in the address. The form of the header keeps working without it; here it
 * changes the address without leaving the page. An answer to a former query is dropped.
 */
class SiteSearch extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #found: Found = [];
  #shown = 0;
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
    this.#found = [];
    this.#shown = 0;
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
      const pagefind = await openIndex("/pagefind/");
      const { results } = await pagefind.search(indexedForm(query));
      if (query !== this.#query) return;
      this.#found = results;
      await this.#show();
      if (query !== this.#query) return;
      if (results.length === 0) this.#help(SEARCH.none(query), SEARCH.noneHint);
      else this.#say(SEARCH.count(results.length, query));
    } catch {
      if (query === this.#query) this.#help(SEARCH.error, SEARCH.errorHint);
    }
  }

  #help(status: string, hint: string): void {
    this.#say(status, hint);
    this.#part("[data-browse]").hidden = false;
  }

  async #show(): Promise<HTMLElement | undefined> {
    const query = this.#query;
    const batch = await Promise.all(
      this.#found.slice(this.#shown, this.#shown + BATCH).map((result) => result.data()),
    );
    if (query !== this.#query) return undefined;
    const cards = batch.map((result) => this.#card(result));
    this.#part("[data-results]").append(...cards);
    this.#shown += cards.length;
    this.#part("[data-more]").hidden = this.#shown >= this.#found.length;
    return cards[0];
  }

  #more = async (): Promise<void> => {
    const first = await this.#show();
    first?.querySelector("a")?.focus();
    this.#say(SEARCH.shown(this.#shown, this.#found.length));
  };

  #card({ url, excerpt, meta }: PagefindResult): HTMLElement {
    const template = this.querySelector("template");
    const card = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const fill = (selector: string, value: string | undefined) => {
      const part = card.querySelector(selector);
      if (value === undefined) part?.remove();
      else (part?.querySelector("span") ?? part)?.replaceChildren(value);
    };
    fill("[data-title]", meta.title?.replaceAll(/(\p{L})'(?=\p{L})/gu, "$1’"));
    fill("[data-kind]", meta.kind);
    fill("[data-date]", meta.date);
    card.querySelector("a")?.setAttribute("href", url);
    card.querySelector("[data-excerpt]")?.replaceChildren(...excerptNodes(excerpt));
    return card;
  }
}

customElements.define("site-search", SiteSearch);
