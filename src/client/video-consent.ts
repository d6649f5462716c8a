/**
 * Loads the player of a platform when the visitor allows it, and not before: `data-player` is its address,
 * `data-title` the name of its frame. The consent is for this video, on this page; nothing remembers it.
 */
class VideoConsent extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", this.#load);
  }

  #load = (): void => {
    const { player, title = "" } = this.dataset;
    if (!player) return;
    const frame = document.createElement("iframe");
    frame.className = "fr-responsive-vid__player";
    frame.title = title;
    frame.allow = "encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = player;
    this.replaceChildren(frame);
    // The button that had the focus is gone: the player, which took its place, has it.
    frame.focus();
  };
}

customElements.define("video-consent", VideoConsent);
