import { bringDeferred } from "./deferred.ts";

/**
 * Copies a text on demand: `data-text` is the text, `data-done` what is announced. The button comes only
 * where the browser lets a page write to the clipboard.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    bringDeferred(this);
    this.querySelector("[data-copy]")?.addEventListener("click", this.#copy);
  }

  disconnectedCallback(): void {
    this.querySelector("[data-copy]")?.removeEventListener("click", this.#copy);
  }

  #copy = async (): Promise<void> => {
    const status = this.querySelector("[data-status]");
    try {
      await navigator.clipboard.writeText(this.dataset.text ?? "");
      status?.replaceChildren(this.dataset.done ?? "");
    } catch {
      // The text stays on the page, to be copied by hand.
      status?.replaceChildren();
    }
  };
}

customElements.define("copy-text", CopyText);
