import { part } from "./parts.ts";

/**
 * The filters of the search, folded on a small screen under a button that shows and hides them; a second one
 * at their end goes back to the results.
 */
class SearchFilters extends HTMLElement {
  connectedCallback(): void {
    part(this, "toggle").addEventListener("click", this.#toggle);
    part(this, "fold").addEventListener("click", this.#fold);
  }

  disconnectedCallback(): void {
    part(this, "toggle").removeEventListener("click", this.#toggle);
    part(this, "fold").removeEventListener("click", this.#fold);
  }

  #toggle = (): void => {
    const toggle = part(this, "toggle");
    toggle.ariaExpanded = toggle.ariaExpanded === "true" ? "false" : "true";
  };

  #fold = (): void => {
    part(this, "toggle").ariaExpanded = "false";
    this.dispatchEvent(new CustomEvent("search:show-results", { bubbles: true }));
  };
}

customElements.define("search-filters", SearchFilters);
