import type { Rule } from "./entry.ts";

/** A word that the site writes before titles, or beside them, with what says it there. */
const WORDS: readonly [RegExp, string][] = [
  [/^annulée?s?$/i, "status: cancelled"],
  [/^reportée?s?$/i, "status: postponed"],
  [/^déplacée?s?$/i, "status: rescheduled"],
  [/^(?:complet|complète)s?$/i, "registration: { full: true }"],
];

/** The title of an event leaves its state to the keys that say it: every output then says it once. */
export const statusInTitle: Rule = ({ collection, raw, placeOf }) => {
  if (collection !== "agenda" || typeof raw.title !== "string") return [];
  const [, word = ""] = /^\s*[[(]?\s*(\p{L}+)\s*[\])]?\s*[:–—!-]/u.exec(raw.title.normalize("NFC")) ?? [];
  const key = WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (key === undefined) return [];
  const message = `« ${word} » dans le titre ; le site le dit de lui-même, partout. Retirez ce mot, et écrivez « ${key} ».`;
  return [{ ...placeOf(["title"]), key: "title", severity: "warning", message }];
};
