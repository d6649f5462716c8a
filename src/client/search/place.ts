/**
 * Where one was on a page whose content comes after it: the browser would scroll too early. Kept with the
 * entry of the history, so that going back to the results leads to the one that was read.
 */
export function keepPlace(): void {
  history.replaceState({ scroll: scrollY }, "");
}

/** Goes back to where one was, when one was there before. */
export function restorePlace(): void {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("scroll" in state)) return;
  if (typeof state.scroll === "number") scrollTo({ top: state.scroll, behavior: "instant" });
}
