/**
 * Closes the open DSFR modal on Escape even when a field has the focus, which DSFR does not do
 * (its modal ignores keys typed in fields).
 */
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !(event.target instanceof HTMLInputElement)) return;
  const modal = event.target.closest<HTMLElement>(".fr-modal--opened");
  const close = modal?.querySelector<HTMLElement>(`.fr-btn--close[aria-controls="${modal.id}"]`);
  close?.click();
});
