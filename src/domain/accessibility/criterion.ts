/** A test of `tests/`, without its ending. @example "browser/axe" */
export type TestFile = `${"unit" | "components" | "build" | "browser"}/${string}`;

/**
 * A criterion of the RGAA 4.1.2 (https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/) or of the RGESN of 2024
 * (https://ecoresponsable.numerique.gouv.fr/publications/referentiel-general-ecoconception/),
 * and how the site meets it. What no page has does not apply; the rest is shown by tests, or looked at by a person.
 */
export interface Criterion {
  /** Theme and rank in it. @example "1.1" */
  number: string;
  /** What it asks for, in short, in French. */
  asks: string;
  /** How it is met, or why it does not apply, in French. */
  how: string;
  /** No page has what it is about. */
  absent?: true;
  /** What the entries decide: the check helps, an audit of the entries says. */
  editors?: true;
  /** The tests that fail where it is broken. */
  tests?: readonly TestFile[];
  /** What a person does, in French, and the day of the last time (ISO 8601); `null`: never yet. */
  hand?: { steps: string; on: string | null };
  /** The command that measures it. */
  command?: string;
  /** What is left to the owner of the site, in French, as an infinitive. */
  owner?: string;
}

/** A theme of a reference, in its order. */
export interface Theme {
  title: string;
  criteria: readonly Criterion[];
}

/** A theme, from its criteria by their numbers. */
export function theme(title: string, criteria: Readonly<Record<string, Omit<Criterion, "number">>>): Theme {
  return {
    title,
    criteria: Object.entries(criteria).map(([number, criterion]) => ({ number, ...criterion })),
  };
}
