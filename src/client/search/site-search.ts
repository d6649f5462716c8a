import "./search-filters.ts";
import { engine } from "virtual:pagefind";
import { asksSomething, changed } from "../../domain/search/request/choices.ts";
import { EMPTY_REQUEST, SEARCH_PAGE_SIZE, type SearchRequest } from "../../domain/search/request/request.ts";
import { readRequest, requestAddress } from "../../domain/search/request/request-address.ts";
import { homeDay, presentMillis } from "../clock.ts";
import { bringDeferred } from "../deferred.ts";
import { type FirstAnswer, searchFirst } from "./engine.ts";
import { fillForm, isTyped, readForm, sameChoices } from "./form.ts";
import { isBack, keepPlace, restorePlace } from "./place.ts";
import { openSiteIndex } from "./site-index.ts";
import { SearchView } from "./view.ts";

/** Where the build writes the index, and what reads it. */
const SOURCE = { index: `${import.meta.env.BASE_URL}pagefind/`, engine };
/** How long one must stop typing before the search starts, in milliseconds. */
const PAUSE = 200;
/** Fewer letters find everything, or nothing. */
const FEWEST_LETTERS = 2;

/**
 * The search: what the form says, what the address says and what is shown are always the same. Typing searches
 * at once and changes the address in place; what one chooses makes a new entry in the history. An answer that
 * comes after another question is dropped. The focus never moves while one types.
 */
class SiteSearch extends HTMLElement {
  #form = document.createElement("form");
  #view: SearchView | undefined;
  #request: SearchRequest = EMPTY_REQUEST;
  #turn = 0;
  #timer = 0;
  /** The present entry of the history is that of words being typed. */
  #typing = false;

  connectedCallback(): void {
    bringDeferred(this);
    this.#form = this.querySelector("form") ?? this.#form;
    this.#view = new SearchView(this, this.#form);
    for (const [type, listener] of this.#listeners) this.addEventListener(type, listener);
    addEventListener("popstate", this.#read);
    addEventListener("pagehide", keepPlace);
    history.scrollRestoration = "manual";
    this.#read();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#view?.stop();
    for (const [type, listener] of this.#listeners) this.removeEventListener(type, listener);
    removeEventListener("popstate", this.#read);
    removeEventListener("pagehide", keepPlace);
    history.scrollRestoration = "auto";
  }

  get #listeners(): readonly [string, (event: Event) => void][] {
    return [
      ["input", this.#input],
      ["change", this.#change],
      ["submit", this.#submit],
      ["click", this.#click],
      ["focusin", this.#warm],
      ["pointerover", this.#warm],
      ["search:show-results", () => this.#view?.focus()],
    ];
  }

  #read = (): void => {
    clearTimeout(this.#timer);
    this.#typing = false;
    const request = readRequest(new URLSearchParams(location.search), homeDay());
    fillForm(this.#form, request, homeDay());
    void this.#run(request).then(restorePlace);
  };

  #input = ({ target }: Event): void => {
    if (!isTyped(target)) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const request = this.#asked();
      if (request.words.length > 0 && request.words.length < FEWEST_LETTERS) return;
      if (!this.#goTo(request, this.#typing || !asksSomething(this.#request))) return;
      this.#typing = true;
      void this.#run(request, true);
    }, PAUSE);
  };

  #change = ({ target }: Event): void => {
    if (!isTyped(target)) this.#choose(this.#asked());
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    void this.#choose(this.#asked(), true).then(() => {
      // On a touch screen, the keyboard would cover the results.
      if (matchMedia("(pointer: coarse)").matches) this.#view?.focus();
    });
  };

  #click = (event: Event): void => {
    const { ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    if (target.closest("[data-part=retry]")) return void this.#run(this.#request);
    const link = target.closest("a");
    if (link?.pathname !== location.pathname || !link.hasAttribute("href")) return;
    event.preventDefault();
    const request = readRequest(new URLSearchParams(link.search), homeDay());
    fillForm(this.#form, request, homeDay());
    void this.#choose(request).then(() => this.#view?.focus());
  };

  /** What the form asks for; words that were wanted as they are stay so. */
  #asked(): SearchRequest {
    const request = readForm(this.#form, homeDay());
    const { words, verbatim } = this.#request;
    return verbatim && words === request.words ? { ...request, verbatim } : request;
  }

  #warm = ({ target }: Event): void => {
    // A failure is said when one searches, not before.
    if (target instanceof HTMLInputElement && target.type === "search") openSiteIndex(SOURCE).catch(() => {});
  };

  async #choose(request: SearchRequest, again = false): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#goTo(request, this.#typing && sameChoices(request, this.#request)) && !again) return;
    this.#typing = false;
    await this.#run(request);
  }

  /** Changes the address, in place or as a new entry of the history; says whether it is another one. */
  #goTo(request: SearchRequest, inPlace: boolean): boolean {
    const address = requestAddress(location.pathname, request);
    if (address === location.pathname + location.search) return false;
    if (!inPlace) keepPlace();
    history[inPlace ? "replaceState" : "pushState"](null, "", address);
    return true;
  }

  /** @param typing the last word may not be whole */
  async #run(request: SearchRequest, typing = false): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    this.#request = request;
    if (!asksSomething(request)) return this.#view?.idle();
    this.#view?.loading(request);
    try {
      const first = await searchFirst(request, { ...SOURCE, now: presentMillis(), typing });
      const { hits, total } = first.answer;
      if (!current()) return;
      if (hits.length > 0 || total === 0) return await this.#show(request, first, current);
      // The index has changed since the link was made: its last page is the nearest.
      const nearest = changed(request, { page: Math.ceil(total / SEARCH_PAGE_SIZE) });
      this.#goTo(nearest, true);
      await this.#run(nearest);
    } catch (error) {
      console.warn(error);
      if (current()) this.#view?.fail();
    }
  }

  /** Shows the first results; the others come when one reaches their place, or at once to who was among them before. */
  async #show(
    request: SearchRequest,
    { answer, others }: FirstAnswer,
    current: () => boolean,
  ): Promise<void> {
    const view = this.#view;
    view?.show(request, answer);
    const rest = (async () => {
      if (answer.total > answer.hits.length && !isBack()) await view?.reached();
      const hits = await others();
      if (current()) view?.complete(request, answer.total, hits);
    })();
    if (isBack()) await rest;
    rest.catch((error) => {
      console.warn(error);
      if (current()) view?.fail();
    });
  }
}

customElements.define("site-search", SiteSearch);
