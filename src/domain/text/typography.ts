const NBSP = "\u00A0";

/**
 * Sets a French text: typographic apostrophes and no-break spaces.
 *
 * Only U+00A0 is used: the pinned Marianne font has no glyph for the narrow no-break space (U+202F).
 * Spaces are made no-break where one was typed, and added before « ; ! ? » and inside guillemets where it
 * is missing; nothing is added before ":" (hours, ratios and addresses hold it) and nothing is ever removed.
 * Applying it twice changes nothing.
 *
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 *
 * @example typeset("L'accès est gratuit !") // => "L’accès est gratuit\u00A0!"
 */
export function typeset(text: string): string {
  return text
    .replaceAll(/(\p{L})'(?=\p{L}|«|"|\d)/gu, "$1’")
    .replaceAll(/(?<!\p{L})([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=$|[[*_`])/giu, "$1’")
    .replaceAll(/[ \u202F]+(?=[;:!?»%€])/g, NBSP)
    .replaceAll(/«[ \u202F\u00A0]*/g, `«${NBSP}`)
    .replaceAll(/(?<=[^\s«\u00A0])»/g, `${NBSP}»`)
    .replaceAll(/(?<=[\p{L}\p{N}»)])(?=[!?;](?:\s|$))/gu, NBSP)
    .replaceAll(/(?<=\d)[ \u202F](?=\d{3}(?!\d))/g, NBSP)
    .replaceAll(
      /(?<=\d)[ \u202F](?=(?:millions?|milliards?|h|min|km|m|kg|Mo|Ko|Go|M€)(?![\p{L}\p{N}]))/gu,
      NBSP,
    )
    .replaceAll(
      /(?<=(?:^|[\s(«\u00A0])(?:n°|N°|M\.|MM\.|Mme|Mmes|Dr|p\.|art\.))[ \u202F](?=[\p{Lu}\d])/gu,
      NBSP,
    )
    .replaceAll(
      /(?<=(?:^|[^\p{L}\p{N}])(?:\d{1,2}|1er))[ \u202F](?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      NBSP,
    );
}
