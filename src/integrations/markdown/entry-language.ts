import { LANGUAGES } from "../../schemas/shared.ts";
import type { Language } from "../../strings/words.ts";

/** The language of the entry whose text a plugin of Markdown reads; French by default. */
export function entryLanguage({ astro }: Readonly<Record<string, unknown>>): Language {
  const { lang } = (astro as { frontmatter?: { lang?: unknown } } | undefined)?.frontmatter ?? {};
  return LANGUAGES.find((one) => one === lang) ?? "fr";
}
