import type { Words } from "../../strings/fr.ts";
import { announcedTitle } from "../agenda/announced-title.ts";
import { datesText, dateTexts, statusTexts, whereText } from "../agenda/dates-text.ts";
import { aboutFacts, commonFacts, type Fact } from "../agenda/facts.ts";
import type { Standing } from "../agenda/occurrences.ts";
import { addressLine } from "../agenda/place.ts";
import { invitationsOf, openDate } from "../agenda/state/invitation.ts";
import { registrationAt } from "../agenda/state/registration.ts";
import { eventStateAt } from "../agenda/state/state.ts";
import { canAttend } from "../agenda/state/state-at.ts";
import { contactLine } from "./entry-parts.ts";
import { type Html, labelled, link, list, text } from "./html/write.ts";

/** The title of an event in a feed: what became of it, its name and its dates. */
export function eventFeedTitle(event: Standing, now: Temporal.Instant, words: Words): string {
  return `${announcedTitle(event, now)} - ${datesText(event.occurrences, words)}`;
}

/**
 * When, where and how an event takes place: a fact a line, what became of the event first. Readers keep what
 * they have read: dates are told, and an invitation only while it holds at the instant of the build.
 */
export function eventFacts(event: Standing, now: Temporal.Instant, words: Words): Html {
  const { data, occurrences } = event;
  const invitations = invitationsOf(event, now);
  const line = factLine((href) => invitations(href)?.now ?? true, words);
  return list([
    ...(occurrences.length > 1 ? [] : statusTexts(data, words).map(text)),
    text(datesText(occurrences, words)) + datesList(occurrences, words),
    data.location &&
      new Set(occurrences.map((date) => whereText(date.data))).size === 1 &&
      text([data.location.name, addressLine(data)].filter(Boolean).join(", ")),
    ...commonFacts(event, words).map(line),
    ...takingPart(openDate(event, now), now, words),
    ...aboutFacts(data, words).map(line),
    data.contact && labelled(words.event.contact, contactLine(data.contact), words),
  ]);
}

function datesList(occurrences: Standing["occurrences"], words: Words): Html {
  if (occurrences.length === 1) return "";
  return list(occurrences.map((date) => text(dateTexts(date, occurrences, words).join(" – "))));
}

/** A fact as a line, whose links are followed when they lead somewhere now. */
const factLine =
  (leads: (href: string) => boolean | undefined, words: Words) =>
  ({ label, items }: Fact): Html => {
    const lines = items.map(({ text: said, href }) => (href && leads(href) ? link(href, said) : text(said)));
    return labelled(label, lines.join(`${words.semicolon} `), words);
  };

function takingPart(event: Standing, now: Temporal.Instant, words: Words): (Html | undefined)[] {
  const { online } = event.data;
  const { facts = [], notice, url } = registrationAt(event, now, words) ?? {};
  return [
    online?.url && canAttend(eventStateAt(event.data, event.period, now))
      ? link(online.url, words.event.openOnline)
      : undefined,
    online?.platform && text(online.platform),
    ...facts.map(text),
    notice && text(notice),
    url && link(url, words.event.register),
  ];
}
