import { presentMillis } from "./clock.ts";

/**
 * Says that a text is old from the day it is, even on a site built before: its `data-from` instant decides
 * whether it shows.
 */
export class EntryAge extends HTMLElement {
  connectedCallback(): void {
    const from = Date.parse(this.dataset.from ?? "");
    if (!Number.isNaN(from)) this.hidden = presentMillis() < from;
  }
}

customElements.define("entry-age", EntryAge);
