import { bringDeferred } from "./deferred.ts";

/** Lets one copy the address of the page, where the browser allows it; announces that it is done. */
class SharePage extends HTMLElement {
  #button: HTMLElement | null = null;

  connectedCallback(): void {
    if (!navigator.clipboard) return;
    bringDeferred(this);
    this.#button = this.querySelector("button");
    this.#button?.addEventListener("click", this.#copy);
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener("click", this.#copy);
  }

  #copy = async (): Promise<void> => {
    const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
    try {
      await navigator.clipboard.writeText(address);
      this.querySelector("[data-status]")?.replaceChildren(this.dataset.done ?? "");
      this.#button?.setAttribute("title", this.dataset.done ?? "");
    } catch {
      // Refused by the browser: the address stays in its bar.
    }
  };
}

customElements.define("share-page", SharePage);
