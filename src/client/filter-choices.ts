import { bringDeferred, deferredModel } from "./deferred.ts";

/** A choice that narrows a list: the field it is made with, its value and its words. */
export interface Choice {
  name: string;
  value: string;
  label: string;
}

/**
 * Says by what a list is filtered, each choice with a button that takes it off (`agenda:take-off`, without a choice
 * to take all off). A choice that stands alone leads to its page, which has its calendar: `data-pages` has their addresses.
 */
class FilterChoices extends HTMLElement {
  connectedCallback(): void {
    bringDeferred(this);
    document.addEventListener("agenda:chosen", this.#show);
    this.addEventListener("click", this.#takeOff);
  }

  disconnectedCallback(): void {
    document.removeEventListener("agenda:chosen", this.#show);
  }

  #show = (event: Event): void => {
    const { detail: chosen } = event as CustomEvent<readonly Choice[]>;
    const row = this.querySelector<HTMLElement>("div");
    const link = this.querySelector<HTMLAnchorElement>("a");
    if (!row || !link) return;
    row.hidden = chosen.length === 0;
    row.querySelector("ul")?.replaceChildren(...chosen.map((choice) => this.#tag(choice)));
    const pages: Readonly<Record<string, string>> = JSON.parse(link.dataset.pages ?? "{}");
    const [only] = chosen.length === 1 ? chosen : [];
    const page = only && pages[only.name]?.replace("*", encodeURIComponent(only.value));
    link.hidden = page === undefined;
    if (page) link.href = `${page}#subscribe`;
  };

  #takeOff = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { name, value } = target;
    const detail = name === "" ? undefined : { name, value };
    document.dispatchEvent(new CustomEvent("agenda:take-off", { detail }));
    const next = this.querySelector<HTMLElement>("ul button") ?? document.getElementById("coming");
    next?.focus();
  };

  #tag({ name, value, label }: Choice): Element {
    const item = deferredModel(this, "choice") as Element;
    const button = item.querySelector("button") as HTMLButtonElement;
    button.textContent = label;
    button.ariaLabel += label;
    Object.assign(button, { name, value });
    return item;
  }
}

customElements.define("filter-choices", FilterChoices);
