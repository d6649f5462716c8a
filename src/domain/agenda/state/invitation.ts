import type { AgendaData } from "../../../schemas/event/agenda.ts";
import type { Period } from "../period.ts";
import { type MomentAttributes, momentAttributes } from "./moment-attributes.ts";
import { leadsToRegistration, registrationAt, registrationStates } from "./registration.ts";
import { momentsOf } from "./state.ts";
import { INVITING } from "./state-at.ts";

/** What becomes of a link to the registration of an event. */
export interface Invitation {
  /** The moments of the event, which the browser follows. */
  moments: MomentAttributes;
  /** Whether one can register now. */
  now: boolean;
  /** Whether that can change with time alone. */
  changes: boolean;
}

/** Says of an address of the page of an event whether it invites to register; nothing when it leads elsewhere. */
export type Invitations = (address: string) => Invitation | undefined;

/** The words of `data-when` that hold while one can register. */
export const INVITED = INVITING.map((state) => `registration-${state}`).join(" ");

/** The invitations of a page: an event that is off, full or over invites nobody, wherever the link stands. */
export function invitationsOf(
  { data, period }: { data: AgendaData; period: Period },
  now: Temporal.Instant,
): Invitations {
  const said = registrationAt({ data, period }, now);
  if (!said) return () => undefined;
  const states = registrationStates(data);
  const coming = states.slice(states.indexOf(said.state));
  const invitation = {
    moments: momentAttributes(momentsOf(data, period)),
    now: said.invites,
    changes: coming.some((state) => INVITING.includes(state)),
  };
  return (address) => (leadsToRegistration(address, data) ? invitation : undefined);
}
