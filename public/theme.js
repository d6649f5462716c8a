// Sets the theme before the first paint: the choice kept by the DSFR under "scheme", or that of the system.
(() => {
  const root = document.documentElement;
  let scheme = "system";
  try {
    const kept = localStorage.getItem("scheme");
    if (kept === "light" || kept === "dark") scheme = kept;
  } catch {
    // Storage can be refused: the system decides.
  }
  const dark =
    scheme === "dark" || (scheme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-fr-scheme", scheme);
  root.setAttribute("data-fr-theme", dark ? "dark" : "light");
})();
