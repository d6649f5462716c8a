// Sets the theme before the first paint: the choice kept by the DSFR under "scheme", or that of the system, and follows it.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let scheme = "system";
    try {
      const kept = localStorage.getItem("scheme");
      if (kept === "light" || kept === "dark") scheme = kept;
    } catch {
      // Storage can be refused: the system decides.
    }
    const theme = scheme !== "system" ? scheme : dark.matches ? "dark" : "light";
    root.setAttribute("data-fr-scheme", scheme);
    root.setAttribute("data-fr-theme", theme);
  };
  show();
  dark.addEventListener("change", show);
  // Paper is white: letters of the dark theme would hardly be seen.
  addEventListener("beforeprint", () => root.setAttribute("data-fr-theme", "light"));
  addEventListener("afterprint", show);
})();
