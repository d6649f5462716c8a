import { fr } from "../../../strings/fr.ts";
import type { AgendaEvent, Label } from "../event.ts";
import { facetOptions, PERIOD_OPTIONS } from "./facets.ts";
import { type Facet, FILTER_NAMES } from "./filters.ts";

/** A group of choices of a filter form. */
export interface FilterGroup {
  /** Name of its fields, in the address. */
  name: string;
  label: string;
  /** How it is chosen: one of some, any of some, or one of a list as long as the towns are many. */
  kind: "one" | "any" | "list";
  /** Words of no choice, where one has to be made. */
  all: string;
  options: readonly Label[];
}

const { filters: words } = fr;
const GROUPS = [
  ["place", "list", words.allFeminine],
  ["department", "list", words.allMasculine],
  ["category", "any", words.allFeminine],
  ["attendance", "any", words.allFeminine],
  ["tag", "list", words.allMasculine],
  ["price", "any", words.allMasculine],
  ["registration", "any", words.allFeminine],
] as const satisfies readonly (readonly [Facet, FilterGroup["kind"], string])[];

/** Choices that stand alone: an event answers to them or not. */
const ALONE: readonly Facet[] = ["price", "registration"];

/** What some events can be filtered by: what leaves a choice. */
export function filterGroups(events: readonly AgendaEvent[]): FilterGroup[] {
  const period = {
    name: FILTER_NAMES.preset,
    label: words.preset,
    kind: "one" as const,
    all: words.allFeminine,
    options: PERIOD_OPTIONS,
  };
  const groups = GROUPS.map(([facet, kind, all]) => ({
    name: FILTER_NAMES[facet],
    label: words[facet],
    kind,
    all,
    options: facetOptions(events, facet),
  }));
  const least = (name: string) => (ALONE.some((facet) => FILTER_NAMES[facet] === name) ? 1 : 2);
  return [period, ...groups].filter(({ name, options }) => options.length >= least(name));
}
