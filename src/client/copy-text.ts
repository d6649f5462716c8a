import { bringDeferred } from "./deferred.ts";

/**
 * Copies a text on demand: `data-text` is the text, the address of the page by default, and `data-done` what is
 * announced. The button comes only where the browser lets a page write to the clipboard.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    bringDeferred(this);
    // The button goes with this element, and what listens to it too.
    this.querySelector("button")?.addEventListener("click", this.#copy);
  }

  #copy = async (): Promise<void> => {
    const { text, done = "" } = this.dataset;
    const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]") ?? location;
    try {
      await navigator.clipboard.writeText(text ?? page.href);
      this.querySelector("[data-status]")?.replaceChildren(done);
      this.querySelector("button")?.setAttribute("title", done);
    } catch {
      // Refused by the browser: the text stays on the page or in its bar, to be copied by hand.
    }
  };
}

customElements.define("copy-text", CopyText);
