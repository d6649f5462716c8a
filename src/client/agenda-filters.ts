import {
  type EventFacets,
  FACETS,
  FILTER_NAMES,
  type FilteredLine,
  facetCounts,
  filterEvents,
  filterParameters,
  OPEN_REGISTRATION,
  presetCounts,
  readFilter,
} from "../domain/agenda/filters/filters.ts";
import { isInviting } from "../domain/agenda/state/dated-state.ts";
import { formatDate } from "../domain/text/format-date.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { homeDay, presentMillis } from "./clock.ts";
import { bringDeferred } from "./deferred.ts";
import { momentsIn } from "./event-clock.ts";
import type { Choice } from "./filter-choices.ts";

/** The title of the page before any choice. */
const TITLE = document.title;

interface Filtered extends FilteredLine {
  item: HTMLElement;
}

/**
 * Filters the events of the page as one chooses: the address follows, and the title, so that a filtered list can be kept and
 * shared; each choice says how many events it would show. The list announces its count itself, and says by what
 * it is filtered: see `filter-choices`.
 */
class AgendaFilters extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    bringDeferred(this);
    this.#form = this.querySelector("form");
    this.#form?.addEventListener("change", this.#change);
    this.#form?.addEventListener("submit", this.#submit);
    this.#form?.addEventListener("click", this.#fold);
    addEventListener("popstate", this.#read);
    document.addEventListener("agenda:moved", this.#again);
    document.addEventListener("agenda:take-off", this.#takeOff);
    this.#read();
  }

  /** What listens to the form goes with it. */
  disconnectedCallback(): void {
    removeEventListener("popstate", this.#read);
    document.removeEventListener("agenda:moved", this.#again);
    document.removeEventListener("agenda:take-off", this.#takeOff);
  }

  /** The coming events of the page with what they answer to, now. */
  get #events(): Filtered[] {
    const items = document.querySelectorAll<HTMLElement>("[data-list=coming] [data-event][data-facets]");
    return [...items].map((item) => {
      const facets = JSON.parse(item.dataset.facets ?? "{}") as EventFacets;
      const moments = momentsIn(item);
      const open = moments && isInviting(moments, presentMillis());
      return {
        item,
        of: item.dataset.of,
        facets: { ...facets, registration: open ? [OPEN_REGISTRATION] : [] },
      };
    });
  }

  get #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...(this.#form?.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input") ?? [])];
  }

  #read = (): void => {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      if (field instanceof HTMLInputElement && field.type !== "date") {
        const chosen = parameters.getAll(field.name).filter(Boolean);
        field.checked = (chosen[0] ? chosen : [""]).includes(field.value);
      } else field.value = parameters.get(field.name) ?? "";
    }
    this.#apply(parameters);
  };

  /** The clock moved what is filtered: what one is choosing stays as it is. */
  #again = (): void => this.#apply(new URLSearchParams(location.search));

  #change = (): void => {
    const pairs = [...new FormData(this.#form ?? undefined)].map(([name, value]) => [name, String(value)]);
    this.#goTo(new URLSearchParams(pairs));
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#change();
  };

  #goTo(chosen: URLSearchParams): void {
    const parameters = filterParameters(readFilter(chosen));
    history.replaceState(null, "", `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ""}`);
    this.#apply(parameters);
  }

  /** On a small screen the filters fold under a button; one at their end goes back to the list. */
  #fold = ({ target }: Event): void => {
    const toggle = this.querySelector<HTMLElement>("[data-toggle]");
    if (!toggle || !(target instanceof Element)) return;
    if (target === toggle) toggle.ariaExpanded = String(toggle.ariaExpanded !== "true");
    else if (target.matches("[data-fold]")) {
      toggle.ariaExpanded = "false";
      document.getElementById("coming")?.focus();
    }
  };

  #takeOff = (event: Event): void => {
    const { detail } = event as CustomEvent<Choice | undefined>;
    const parameters = new URLSearchParams(detail && location.search);
    if (detail) parameters.delete(detail.name, detail.value);
    this.#goTo(parameters);
    this.#read();
  };

  #apply(parameters: URLSearchParams): void {
    const filter = readFilter(parameters);
    const events = this.#events;
    const kept = new Set(filterEvents(events, filter, homeDay()));
    for (const event of events) event.item.toggleAttribute("data-filtered-out", !kept.has(event));
    for (const facet of FACETS) {
      this.#count(FILTER_NAMES[facet], facetCounts(events, facet, filter, homeDay()));
    }
    this.#count(FILTER_NAMES.preset, presetCounts(events, filter, homeDay()));
    const chosen = [...filterParameters(filter)];
    this.#say(chosen.map(([name, value]) => this.#choice(name, value)));
    // What one looks for may be in a month that is folded.
    for (const month of document.querySelectorAll<HTMLDetailsElement>("details[data-group]")) {
      month.open ||= chosen.length > 0;
    }
    document.dispatchEvent(new Event("agenda:filtered"));
  }

  /** Writes after each choice of a name how many events it would show. */
  #count(name: string, counts: Readonly<Record<string, number>>): void {
    for (const [value, words] of this.#words(name)) {
      if (value !== "") words.textContent = `${labelOf(words)} (${counts[value] ?? 0})`;
    }
  }

  /** The words of each value of a name: an option, or the label of a box. */
  #words(name: string): (readonly [value: string, words: HTMLElement])[] {
    return this.#fields
      .filter((field) => field.name === name && field.type !== "date")
      .flatMap((field) =>
        [...("options" in field ? field.options : (field.labels ?? []))].map(
          (words) => ["value" in words ? words.value : field.value, words] as const,
        ),
      );
  }

  #choice(name: string, value: string): Choice {
    const words = this.#words(name).find(([one]) => one === value)?.[1];
    if (words) return { name, value, label: labelOf(words) };
    const date = this.#fields.find((field) => field.name === name && field.type === "date")?.labels?.[0];
    const label = date ? `${labelOf(date)} ${formatDate(value as CalendarDate)}` : value;
    return { name, value, label };
  }

  #say(chosen: readonly Choice[]): void {
    const toggle = this.querySelector<HTMLElement>("[data-toggle]");
    if (toggle) toggle.textContent = labelOf(toggle) + (chosen[0] ? ` (${chosen.length})` : "");
    document.title = [...chosen.map(({ label }) => label), TITLE].join(" - ");
    document.dispatchEvent(new CustomEvent("agenda:chosen", { detail: chosen }));
  }
}

/** The words of a choice, without the count that was written after them. */
function labelOf(element: HTMLElement): string {
  element.dataset.label ??= element.textContent?.trim() ?? "";
  return element.dataset.label;
}

customElements.define("agenda-filters", AgendaFilters);
