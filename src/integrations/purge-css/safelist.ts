/**
 * Classes that the design system's JavaScript sets on elements, so that no page holds them before it runs.
 * In its source the names are put together (`ns.selector("collapse--expanded")`): no search finds them whole.
 *
 * Source: `addClass` in the modules of `@gouvfr/dsfr` 1.14.4 that `client/dsfr.ts` loads.
 */
export const SCRIPTED_CLASSES: readonly string[] = [
  "fr-collapse--expanded",
  "fr-collapsing",
  "fr-modal--opened",
  "fr-scroll-divider",
  "fr-transition-none",
  "fr-nav__item--align-right",
];

/**
 * Parts of a selector that are states, not names: `:hover`, `:focus-visible`, `&`. PurgeCSS drops a selector
 * made of nothing else, and with it every nested `&:hover`.
 */
export const STATES: readonly (string | RegExp)[] = [/^:/, "&"];

/** Attributes whose presence or value changes in the browser, or says nothing of what a page uses. */
export const DYNAMIC_ATTRIBUTES: readonly string[] = [
  "data-fr-theme",
  "data-fr-scheme",
  "data-fr-scrolling",
  "data-fr-mourning",
  "data-fr-transition",
  "aria-pressed",
  "aria-expanded",
  "aria-selected",
  "aria-current",
  "aria-disabled",
  "aria-hidden",
  "aria-busy",
  "aria-invalid",
  "open",
  "hidden",
  "disabled",
  "checked",
  "inert",
  "dir",
  "href",
  "src",
  "alt",
  "target",
  "type",
  "multiple",
  "required",
  "title",
  "lang",
  "readonly",
];
