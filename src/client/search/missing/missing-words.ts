// What only a word that no page has needs: one file, loaded then.
export { correct } from "./correct.ts";
export { respell } from "./respell.ts";
