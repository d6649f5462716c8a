/**
 * Where one was on a page whose content comes after it: the browser would scroll too early. Kept with the
 * entry of the history, so that going back to the results leads to the one that was read.
 */
export function keepPlace(): void {
  history.replaceState({ scroll: scrollY }, "");
}

/** Goes back to where one was, when one was there before. */
export function restorePlace(): void {
  if (isBack()) scrollTo({ top: placeKept(), behavior: "instant" });
}

/** Whether one was there before. */
export function isBack(): boolean {
  return placeKept() > 0;
}

function placeKept(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state && "scroll" in state ? Number(state.scroll) : 0;
}

/** Waits until an element is in sight, or the focus in what stands before it; for ever once it is given up. */
export function whenReached(element: Element, before: Element, signal: AbortSignal): Promise<void> {
  return new Promise((reached) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      reached();
    });
    watch.observe(element);
    before.addEventListener("focusin", () => reached(), { signal });
    signal.addEventListener("abort", () => watch.disconnect());
  });
}

/** Changes the page without taking what has the focus out of sight. */
export function keepFocusInSight(change: () => void): void {
  const focused = document.activeElement ?? document.body;
  const { top, bottom } = focused.getBoundingClientRect();
  change();
  if (top < innerHeight && bottom > 0 && focused !== document.body)
    focused.scrollIntoView({ block: "nearest" });
}
