import { everyMinute, homeDay } from "./clock.ts";

/** Marks the present day of a month, by the clock of the visitor: its cell is the current date. */
class MonthCalendar extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = everyMinute(() => {
      const today = homeDay();
      for (const cell of this.querySelectorAll<HTMLElement>("td[data-date]")) {
        cell.ariaCurrent = cell.dataset.date === today ? "date" : null;
      }
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define("month-calendar", MonthCalendar);
