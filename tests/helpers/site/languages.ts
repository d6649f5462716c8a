import { en } from "../../../src/strings/en.ts";
import { fr } from "../../../src/strings/fr.ts";
import { attribute, type Element } from "./pages.ts";

/** The language that holds for an element: its own or that of the nearest element around it. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const lang = attribute(at, "lang");
    if (lang !== undefined) return lang;
  }
  return undefined;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && "tagName" in parentNode ? parentNode : undefined;
}

/** Words that French sentences have, and English ones do not. */
const FRENCH =
  /(?<![\p{L}’'-])(?:le|la|les|une|du|des|de|et|ou|à|au|aux|en|sur|pour|par|dans|cette|vous|votre|est|sont|voir|tout|toutes?)(?![\p{L}’'-])/iu;

/** The sentences of the French interface that are not those of the English one too. */
const SENTENCES = new Set(textsOf(fr)).difference(new Set(textsOf(en)));

function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return words && typeof words === "object" ? Object.values(words).flatMap(textsOf) : [];
}

/** What is read or said of an element: its own words, and those of its attributes. */
function saidBy(element: Element): string[] {
  const own = element.childNodes.flatMap((node) => ("value" in node ? [node.value] : []));
  const named = ["aria-label", "title", "alt", "label", "data-done", "data-title", "data-said"];
  return [
    ...(/^(?:script|style)$/.test(element.tagName) ? [] : own),
    ...named.map((name) => attribute(element, name) ?? ""),
  ]
    .map((text) => text.trim())
    .filter(Boolean);
}

/**
 * The French that elements in English say without saying that it is French.
 *
 * @param names those of people and places, which have no language
 */
export function frenchIn(elements: readonly Element[], names: readonly string[] = []): string[] {
  return elements
    .filter((element) => (languageOf(element) ?? "en") === "en")
    .flatMap(saidBy)
    .map((text) => names.reduce((left, name) => left.replaceAll(name, ""), text))
    .filter((text) => FRENCH.test(text) || SENTENCES.has(text));
}
