/*
 * Every weight of the search. Beside each, its reason and queries of tests/fixtures/search/ that come out worse
 * without it; those that no query of ours needs say so.
 */

/** What the words of a page count by where they are, from 0 to 10; those of a paragraph count 1. */
export const PLACE_WEIGHTS = {
  /** The title says what the page is about (most queries). */
  h1: 8,
  /** Headings say what their part is about, the less the deeper they are (« certificat périmé »). */
  h2: 4,
  h3: 3,
  h4: 2.5,
  h5: 2,
  h6: 2,
  /** Variants of terms and days of an event help to find, and are read nowhere (« 13 juin 2029 »). */
  terms: 0.5,
  /** A document comes below the entry that says the same (« dossier de presse »). */
  document: 0.2,
} as const;

/** How Pagefind weighs a word (https://pagefind.app/docs/ranking/). */
export const PAGEFIND_WEIGHTS = {
  /** Plain BM25: repeating a word helps, less and less. No query of ours tells its saturation from another. */
  termFrequency: 1,
  termSaturation: 1.4,
  /** Long pages are not put below short ones as much as BM25 does (0.75): a guide answers too. */
  pageLength: 0.4,
  /** Titles are weighed in rank.ts, which sees all the words at once. */
  metaWeights: { title: 0 },
} as const;

/** What one way of saying a part of a query counts, beside 1 for what was typed. */
export const FORM_WEIGHTS = {
  /** A word that says the same comes after the word itself (« ANSSI », « tracceurs »). */
  synonym: 0.7,
  /** An expression whose words are apart, after one in one piece (no query tells 0.7 from 1). */
  scattered: 0.7,
  /** The words of a compound one after the other, nearly as good as the compound (no query tells 0.9 from 1). */
  parts: 0.9,
  /** Its words anywhere, where no page has better (no query tells 0.6 from 1). */
  loose: 0.6,
  /** A word that the typed one begins says less than one that is it: what is typed keeps its place (search-typing.test.ts). */
  longer: 0.8,
  /** An expression says more than its words do apart (« chat bot », found as « assistant conversationnel »). */
  phrase: 1.5,
} as const;

/** What makes a page come before another that has the same words. */
export const RANK_WEIGHTS = {
  /** A title made of the query (« journee numerique et territoires 2023 », « sample programme towns »). */
  title: 1.6,
  /** Words that follow each other as in the query (« directeur de la publication », « fermeture des guichets »). */
  sideBySide: 0.9,
  /** The newest of two that say the same (« forum de l’emploi », « offre de job »); after so many days, a third of it. */
  fresh: 0.12,
  freshDays: 500,
} as const;

/** What is to come is what one looks for; what is over still answers (« ouvrir son code source »). */
export const TIME_WEIGHTS = { upcoming: 1.1, past: 0.95 } as const;

/**
 * Entries answer before pages that speak of everything (« contact presse »), those that the law asks for last
 * (« s’inscrire », « collectivité locale », « sécurité des systèmes d’information »). A list has few words, all in its
 * title: what is in it comes first, but for its own name (« hackatons », « Port Temoin application mobile »).
 */
export const KIND_WEIGHTS = { entry: 1, page: 0.9, legalPage: 0.6, place: 0.3 } as const;

/**
 * Which pages are results: those that have every word; where these are fewer than `few`, those that have such a
 * share of the query, by the rarity of its words (« numéro de téléphone assistance », « conventions signées », « sample
 * programme towns »), less when some of it is in their title.
 */
export const SHARES = { few: 5, words: 0.4, title: 0.25 } as const;
