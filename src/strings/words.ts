import type { LANGUAGES } from "../schemas/shared.ts";
import { en } from "./en.ts";
import { fr, type Words } from "./fr.ts";

export type Language = (typeof LANGUAGES)[number];

/** The languages of the interface: the page of an entry in one of them is in that language, French around any other. */
export const INTERFACES: Readonly<Partial<Record<Language, Words>>> = { fr, en };

/** The words around a text in a language. @example wordsIn("en").home // => "Home" */
export function wordsIn(lang: Language): Words {
  return INTERFACES[lang] ?? fr;
}

/** The words of the page being rendered. */
export function wordsOf({ words }: App.Locals): Words {
  return words ?? fr;
}

/** Gives a page the words of a language, for all that it renders from then on. */
export function speak(locals: App.Locals, lang: Language): Words {
  locals.words = wordsIn(lang);
  return locals.words;
}

/** The language of a text where it is not that of the words around: the value of `lang`. */
export function foreign(lang: Language, { lang: around }: Words): Language | undefined {
  return lang === around ? undefined : lang;
}
