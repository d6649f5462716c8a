/** Whether a click on a button is for the design system’s JavaScript, which does not hear it yet. */
function waits(button: HTMLElement): boolean {
  const opened = document.getElementById(button.getAttribute("aria-controls") ?? "");
  const heard = button.getAttributeNames().some((name) => name.startsWith("data-fr-js-"));
  return !heard && (opened?.matches(".fr-collapse, .fr-modal") ?? false);
}

const isOpen = ({ ariaExpanded, dataset }: HTMLElement) => (ariaExpanded ?? dataset.frOpened) === "true";

/** The last button that was clicked before it was heard. */
let clicked: HTMLElement | undefined;

/**
 * Loads the design system’s JavaScript when one comes near a button that opens or unfolds something, by pointer, finger
 * or keyboard: to read a page needs none of it. A click that comes too early is done again, until it is heard.
 */
function prepare(event: Event): void {
  const button =
    event.target instanceof Element && event.target.closest<HTMLElement>("button[aria-controls]");
  if (!button || !waits(button)) return;
  const loading = import("./dsfr.ts");
  if (event.type !== "click") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  clicked = button;
  const before = isOpen(button);
  const again = () => {
    if (clicked !== button || isOpen(button) !== before) return;
    if (!waits(button)) button.click();
    // What opened at once may be closed again before the next frame.
    if (isOpen(button) === before) requestAnimationFrame(again);
  };
  void loading.then(again);
}

for (const type of ["pointerover", "focusin", "click"]) addEventListener(type, prepare, true);
