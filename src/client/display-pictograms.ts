/** Draws the pictograms of the display settings when their dialog opens: closed, it downloads nothing. */
class DisplayPictograms extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;

  connectedCallback(): void {
    this.#dialog = this.closest("dialog");
    this.#dialog?.addEventListener("dsfr.disclose", this.#draw, { once: true });
  }

  disconnectedCallback(): void {
    this.#dialog?.removeEventListener("dsfr.disclose", this.#draw);
  }

  #draw = (): void => {
    for (const template of this.querySelectorAll("template")) {
      template.replaceWith(template.content.cloneNode(true));
    }
  };
}

customElements.define("display-pictograms", DisplayPictograms);
