import type { ItemAvailability, Offer } from "schema-dts";
import { defined } from "../defined.ts";
import { timeText } from "../time/rfc3339.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "./event.ts";
import { registrationAt } from "./state/registration.ts";
import { eventStateAt } from "./state/state.ts";
import { canAttend, type RegistrationState } from "./state/state-at.ts";

/** What a registration that is announced, open or full is called; in any other state there is no offer. */
const AVAILABILITY: Partial<Record<RegistrationState, ItemAvailability>> = {
  opening: "https://schema.org/PreOrder",
  open: "https://schema.org/InStock",
  full: "https://schema.org/SoldOut",
};

/**
 * How to come, and for how much, while one can: nothing when the event is off or over, when its registration
 * is closed, or when neither a price nor a registration is told.
 */
export function offerOf(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): Offer | undefined {
  const { data, href, period } = event;
  const { registration, price, free, timeZone } = data;
  const said = registrationAt(event, now);
  const availability = said && AVAILABILITY[said.state];
  const told = said ? availability !== undefined : price !== undefined || free === true;
  if (!told || !canAttend(eventStateAt(data, period, now))) return undefined;
  const { opensAt, closesAt } = registration ?? {};
  const amount = free ? "0" : amountOf(price);
  return {
    "@type": "Offer",
    url: absolute(said?.url ?? href, site),
    ...defined({
      availability,
      price: amount,
      priceCurrency: amount === undefined ? undefined : "EUR",
      description: price,
      validFrom: opensAt && timeText(opensAt, timeZone),
      validThrough: closesAt && timeText(closesAt, timeZone),
    }),
  };
}

/** Whether the entry is free, when that is told: by the editor, or by an amount to pay. */
export function isFree({ free, price }: AgendaEvent["data"]): boolean | undefined {
  return free ?? (Number(amountOf(price)) > 0 ? false : undefined);
}

/** The amount a price begins with, in euros. @example amountOf("12,50 € par personne") // => "12.50" */
function amountOf(price: string | undefined): string | undefined {
  const [, digits] = /^(\d[\d\s\u202F]*(?:[.,]\d{1,2})?)\s*(?:€|euros?\b)/iu.exec(price ?? "") ?? [];
  return digits?.replaceAll(/\s/g, "").replace(",", ".");
}
