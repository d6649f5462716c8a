import {
  type EventFacets,
  FACETS,
  FILTER_NAMES,
  facetCounts,
  filterEvents,
  filterParameters,
  presetCounts,
  readFilter,
} from "../domain/agenda/filters/filters.ts";
import { parisDay } from "./clock.ts";
import { bringDeferred } from "./deferred.ts";

interface Filtered {
  item: HTMLElement;
  facets: EventFacets;
}

/**
 * Filters the events of the page as one chooses: the address follows, so that a filtered list can be kept and
 * shared; each option says how many events it would show. The list announces its count itself.
 */
class AgendaFilters extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    bringDeferred(this);
    this.#form = this.querySelector("form");
    this.#form?.addEventListener("change", this.#change);
    this.#form?.addEventListener("submit", this.#submit);
    this.#form?.addEventListener("reset", this.#reset);
    addEventListener("popstate", this.#read);
    document.addEventListener("agenda:moved", this.#again);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("change", this.#change);
    this.#form?.removeEventListener("submit", this.#submit);
    this.#form?.removeEventListener("reset", this.#reset);
    removeEventListener("popstate", this.#read);
    document.removeEventListener("agenda:moved", this.#again);
  }

  /** The coming events of the page with what they answer to. */
  get #events(): Filtered[] {
    const items = document.querySelectorAll<HTMLElement>("[data-list=coming] [data-event][data-facets]");
    return [...items].map((item) => ({
      item,
      facets: JSON.parse(item.dataset.facets ?? "{}") as EventFacets,
    }));
  }

  #read = (): void => {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#fields) field.value = parameters.get(field.name) ?? "";
    this.#apply(parameters);
  };

  /** The clock moved what is filtered: what one is choosing stays as it is. */
  #again = (): void => this.#apply(new URLSearchParams(location.search));

  get #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [
      ...(this.#form?.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        "select, input:not([type=hidden])",
      ) ?? []),
    ];
  }

  #change = (): void => {
    const chosen = this.#fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const parameters = filterParameters(readFilter(new URLSearchParams(chosen)));
    history.replaceState(null, "", `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ""}`);
    this.#apply(parameters);
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#change();
  };

  #reset = (): void => {
    // The fields are empty once the event is over.
    setTimeout(this.#change);
  };

  #apply(parameters: URLSearchParams): void {
    const filter = readFilter(parameters);
    const events = this.#events;
    const kept = new Set(filterEvents(events, filter, parisDay()));
    for (const event of events) event.item.toggleAttribute("data-filtered-out", !kept.has(event));
    const counts = FACETS.map(
      (facet) => [FILTER_NAMES[facet], facetCounts(events, facet, filter, parisDay())] as const,
    );
    for (const [name, count] of counts) this.#count(name, count);
    this.#count(FILTER_NAMES.preset, presetCounts(events, filter, parisDay()));
    const reset = this.querySelector<HTMLElement>("[data-reset]");
    if (reset) reset.hidden = parameters.size === 0;
    document.dispatchEvent(new Event("agenda:filtered"));
  }

  #count(name: string, counts: Readonly<Record<string, number>>): void {
    for (const option of this.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`)) {
      if (option.value === "") continue;
      option.dataset.label ??= option.text;
      option.text = `${option.dataset.label} (${counts[option.value] ?? 0})`;
    }
  }
}

customElements.define("agenda-filters", AgendaFilters);
