import { eventOn, type Occurrence, type Standing } from "../occurrences.ts";
import { type MomentAttributes, momentAttributes } from "./moment-attributes.ts";
import { leadsToRegistration, registrationAt, registrationStates } from "./registration.ts";
import { momentsOfDates } from "./state.ts";
import { INVITING } from "./state-at.ts";

/** What becomes of a link to the registration of an event. */
export interface Invitation {
  /** The moments of the event, which the browser follows. */
  moments: MomentAttributes;
  now: boolean;
  /** Whether that can change with time alone. */
  changes: boolean;
}

/** Says of an address of the page of an event whether it invites to register; nothing when it leads elsewhere. */
export type Invitations = (address: string) => Invitation | undefined;

/** The word of `data-when` that holds while one can register. */
export const INVITED = "inviting";

/**
 * The invitations of a page: an event that is off, full or over invites nobody, wherever the link stands. Where
 * several dates have one form, its address invites as long as it does for one of them.
 */
export function invitationsOf(
  { occurrences }: Pick<Standing, "occurrences">,
  now: Temporal.Instant,
): Invitations {
  return (address) => {
    const led = occurrences.filter(({ data }) => leadsToRegistration(address, data));
    if (led.length === 0) return undefined;
    return {
      moments: momentAttributes(momentsOfDates(led)),
      now: led.some((date) => registrationAt(date, now)?.invites),
      changes: led.some((date) => mayInvite(date, now)),
    };
  };
}

/** The date of an event that one can register for first; without any, that on which it stands. */
export function openDate<T extends Standing>(event: T, now: Temporal.Instant): T {
  const open = event.occurrences.find((date) => registrationAt(date, now)?.invites);
  return open ? eventOn(event, open) : event;
}

/** Whether one can register for a date, or will with time alone. */
function mayInvite(date: Occurrence, now: Temporal.Instant): boolean {
  const states = registrationStates(date.data);
  const { state = "none" } = registrationAt(date, now) ?? {};
  return states.slice(states.indexOf(state)).some((state) => INVITING.includes(state));
}
