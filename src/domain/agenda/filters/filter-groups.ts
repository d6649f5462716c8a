import { fr } from "../../../strings/fr.ts";
import type { AgendaEvent, Label } from "../event.ts";
import { facetOptions, PERIOD_OPTIONS } from "./facets.ts";
import { FILTER_NAMES } from "./filters.ts";

/** A list of a filter form. */
export interface FilterGroup {
  /** Name of the field, in the address. */
  name: string;
  label: string;
  /** What the first option says: no choice. */
  all: string;
  options: readonly Label[];
}

/** The lists to filter some events by: those that leave a choice. */
export function filterGroups(events: readonly AgendaEvent[]): FilterGroup[] {
  const { category, tag, attendance, place, preset, all, allMasculine } = fr.filters;
  return [
    { name: FILTER_NAMES.category, label: category, all, options: facetOptions(events, "category") },
    { name: FILTER_NAMES.tag, label: tag, all: allMasculine, options: facetOptions(events, "tag") },
    { name: FILTER_NAMES.attendance, label: attendance, all, options: facetOptions(events, "attendance") },
    { name: FILTER_NAMES.place, label: place, all, options: facetOptions(events, "place") },
    { name: FILTER_NAMES.preset, label: preset, all, options: PERIOD_OPTIONS },
  ].filter(({ options }) => options.length > 1);
}
