/** How long nothing must change before it is said: one hears the count of what was typed, not of each key. */
const QUIET = 800;

/** Says things in a live region, the last one only when several come in a row. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#region.textContent = text;
    }, QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
