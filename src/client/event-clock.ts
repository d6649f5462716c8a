import { datedTokens } from "../domain/agenda/state/dated-state.ts";
import { readMoments } from "../domain/agenda/state/moment-attributes.ts";
import type { EventMoments } from "../domain/agenda/state/state-at.ts";
import { answers } from "../domain/agenda/state/state-tokens.ts";
import { everyMinute } from "./clock.ts";
import { bringDeferred } from "./deferred.ts";

/**
 * Keeps what is said of an event true after the build: its `data-*` moments decide which of its `data-when`
 * parts are shown, and which of its `data-link-when` words are links, to their `data-href`.
 */
export class EventClock extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const moments = this.moments;
    if (!moments) return;
    bringDeferred(this);
    this.#stop = everyMinute((now) => this.#show(moments, now));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** The moments of each date of the event; nothing when an attribute cannot be read. */
  get moments(): EventMoments[] | undefined {
    return readMoments(this.dataset);
  }

  /** What follows this clock, and none within it: that of a link, or of another date. */
  #own<T extends HTMLElement>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)].filter((part) => part.closest("event-clock") === this);
  }

  #show(moments: readonly EventMoments[], now: number): void {
    const tokens = datedTokens(moments, now);
    for (const part of this.#own<HTMLElement>("[data-when]")) {
      part.hidden = !answers(part.dataset.when ?? "", tokens);
    }
    for (const list of this.#own<HTMLElement>("[data-holds-badges]")) {
      // A list without items would be announced as empty.
      list.hidden = list.querySelector("[data-when]:not([hidden])") === null;
    }
    for (const link of this.#own<HTMLAnchorElement>("a[data-link-when]")) {
      const { href = "", linkWhen = "" } = link.dataset;
      if (answers(linkWhen, tokens)) link.href = href;
      else link.removeAttribute("href");
    }
  }
}

/** The moments of the dates of the event that an element holds; nothing when they cannot be read. */
export function momentsIn(element: ParentNode): EventMoments[] | undefined {
  return element.querySelector<EventClock>("event-clock")?.moments;
}

customElements.define("event-clock", EventClock);
