import { badgesOf } from "./badges.ts";
import type { EventState } from "./state-at.ts";

/**
 * The state of an event as words, to which `data-when` attributes answer: its phase, its registration and
 * its badges.
 *
 * @example tokensOf({ phase: "past", status: "scheduled", registration: "none" })
 * // => ["phase-past", "registration-none", "badge-past"]
 */
export function tokensOf(state: EventState): string[] {
  const { phase, registration } = state;
  return [
    `phase-${phase}`,
    `registration-${registration}`,
    ...badgesOf(state).map((badge) => `badge-${badge}`),
  ];
}

/** Whether one of the words of a `data-when` attribute is true of a state. */
export function answers(when: string, tokens: readonly string[]): boolean {
  return when.split(" ").some((word) => tokens.includes(word));
}
