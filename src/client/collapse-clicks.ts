/** What the design system’s JavaScript says of an element. Source: DSFR, « API JavaScript ». */
type Dsfr = (element: Element) => { collapse?: { isDisclosed?: boolean } } | null;

const EXPANDED = "[data-fr-js-collapse-button][aria-expanded=true]";

/**
 * The design system hears a button one frame before it knows that what it unfolds is unfolded, and would unfold it once
 * more: a click that comes between is done again at the next frame.
 */
function wait(event: Event): void {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>(EXPANDED);
  const opened = button && document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!opened) return;
  const { collapse } = (window as unknown as { dsfr: Dsfr }).dsfr(opened) ?? {};
  if (!collapse || collapse.isDisclosed !== undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  requestAnimationFrame(() => button.click());
}

addEventListener("click", wait, true);
