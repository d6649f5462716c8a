import { SOON_DAYS } from "../domain/agenda/lists/soon.ts";
import { currentMoments } from "../domain/agenda/state/dated-state.ts";
import { stateAt } from "../domain/agenda/state/state-at.ts";
import { addDays } from "../domain/time/add-days.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { AGENDA_COUNT } from "../strings/fr/agenda-count.ts";
import { everyMinute, homeDay } from "./clock.ts";
import { bringDeferred } from "./deferred.ts";
import { momentsIn } from "./event-clock.ts";

/** An event that is in sight. */
const SHOWN = "[data-event]:not([hidden], [data-filtered-out])";

/**
 * Keeps lists of events true after the build: an event that is over goes from the coming ones to the past
 * ones, so that each event is in one list only; months, titles, counts and the empty message follow.
 *
 * Parts: `[data-list=coming]` and `[data-list=past]` hold `[data-event]` items; `[data-part=coming]`,
 * `[data-part=past]`, `[data-part=none]` (nothing is announced) and `[data-part=unmatched]` (nothing answers
 * the filters) are shown with what they speak of. `[data-date]` holds the events that begin on a day; it goes from its
 * month to `[data-group=soon]`, then its events to `[data-group=running]`, as days pass. Days and groups are hidden
 * when they are empty; `data-limit` bounds the events shown at once. Lines with the same `data-of` are dates of
 * one event: the first that answers is shown.
 */
class EventLists extends HTMLElement {
  #stop: (() => void) | undefined;
  /** The day at home at the last look. */
  #day: CalendarDate | undefined;

  connectedCallback(): void {
    bringDeferred(this);
    this.#stop = everyMinute((now) => this.#sort(now));
    document.addEventListener("agenda:filtered", this.#show);
  }

  disconnectedCallback(): void {
    this.#stop?.();
    document.removeEventListener("agenda:filtered", this.#show);
  }

  #sort(now: number): void {
    const past = this.querySelector<HTMLElement>("[data-list=past]");
    const day = homeDay();
    let moved = day !== this.#day;
    this.#day = day;
    for (const item of this.querySelectorAll<HTMLElement>("[data-list=coming] [data-event]")) {
      const moments = momentsIn(item);
      if (!past || !moments || stateAt(currentMoments(moments, now), now).phase !== "past") continue;
      item.removeAttribute("data-filtered-out");
      if (this.#linesOf(item).length > 1) item.remove();
      else past.prepend(item);
      moved = true;
    }
    if (!moved) return;
    this.#regroup(day);
    this.#show();
    // Filters such as « this week », and their counts, are of what is coming now.
    document.dispatchEvent(new Event("agenda:moved"));
  }

  /** The coming days leave their months, and what began before the present day is what is on: see `comingGroups`. */
  #regroup(today: CalendarDate): void {
    const running = this.querySelector("[data-group=running] ul");
    const soon = this.querySelector("[data-group=soon]");
    const last = addDays(today, SOON_DAYS);
    for (const group of this.querySelectorAll<HTMLElement>("[data-date]")) {
      const { date = "" } = group.dataset;
      if (date < today) running?.append(...group.querySelectorAll("[data-event]"));
      else if (date <= last && group.parentElement !== soon) soon?.append(group);
    }
    for (const rest of this.querySelectorAll<HTMLElement>("[data-rest]")) {
      rest.hidden = rest.closest<HTMLElement>("[data-group]")?.dataset.group !== last.slice(0, 7);
    }
  }

  #items(list: "coming" | "past"): HTMLElement[] {
    return [
      ...this.querySelectorAll<HTMLElement>(`[data-list=${list}] [data-event]:not([data-filtered-out])`),
    ];
  }

  /** The lines to come of the event of one: an event that comes back has one at each of its dates. */
  #linesOf({ dataset: { of } }: HTMLElement): HTMLElement[] {
    return of === undefined
      ? []
      : [...this.querySelectorAll<HTMLElement>(`[data-list=coming] [data-of="${of}"]`)];
  }

  #show = (): void => {
    const lines = this.#items("coming");
    for (const line of lines) line.hidden = true;
    // An event is told once, at the first of its dates that answers.
    const coming = [
      ...new Map(lines.toReversed().map((line) => [line.dataset.of ?? line, line])).values(),
    ].reverse();
    const past = this.#items("past");
    const limit = Number(this.dataset.limit ?? Number.POSITIVE_INFINITY);
    for (const items of [coming, past]) {
      for (const [index, item] of items.entries()) item.hidden = index >= limit;
    }
    for (const group of this.querySelectorAll<HTMLElement>("[data-group], [data-date]")) {
      const shown = group.querySelectorAll(SHOWN).length;
      group.hidden = shown === 0;
      group.querySelector("[data-group-count]")?.replaceChildren(AGENDA_COUNT(shown));
    }
    const alone = "pastAlone" in this.dataset;
    this.#part("coming", coming.length > 0, coming.length);
    this.#part("past", past.length > 0 && !(alone && coming.length > 0), past.length);
    const announced = this.querySelector("[data-list=coming] [data-event]") !== null;
    this.#part("none", !announced, 0);
    this.#part("unmatched", announced && coming.length === 0, 0);
  };

  #part(name: string, shown: boolean, count: number): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-part=${name}]`)) {
      part.hidden = !shown;
      const place = part.querySelector("[data-count]");
      if (place) place.textContent = AGENDA_COUNT(count);
    }
  }
}

customElements.define("event-lists", EventLists);
