import { presentMillis } from "./clock.ts";
import { bringDeferred } from "./deferred.ts";

/**
 * Says that a text is old from the day it is, even on a site built before: its `data-from` instant decides
 * whether its sentence comes.
 */
export class EntryAge extends HTMLElement {
  connectedCallback(): void {
    const from = Date.parse(this.dataset.from ?? "");
    if (presentMillis() >= from) bringDeferred(this);
  }
}

customElements.define("entry-age", EntryAge);
