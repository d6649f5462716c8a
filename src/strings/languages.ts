/** Names of the languages of entries. */
export const LANGUAGE_NAMES = {
  fr: "Français",
  en: "English",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
} as const;

/** What leads to an entry in a language, in that language. */
export const READ_IN: Record<keyof typeof LANGUAGE_NAMES, string> = {
  fr: "Lire cette page en français",
  en: "Read this page in English",
  de: "Diese Seite auf Deutsch lesen",
  es: "Leer esta página en español",
  it: "Leggere questa pagina in italiano",
};
/** Languages of entries with their country, as previews name them (Open Graph). */
export const LOCALES = { fr: "fr_FR", en: "en_GB", de: "de_DE", es: "es_ES", it: "it_IT" } as const;
