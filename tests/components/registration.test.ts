import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { describe, expect, test } from "vitest";
import CallToAction from "../../src/components/prose/CallToAction.astro";
import RegistrationLink from "../../src/components/prose/registration/RegistrationLink.astro";
import { invitationsOf } from "../../src/domain/agenda/state/invitation.ts";
import { visible } from "../helpers/outputs/visible.ts";
import { attribute, elements, render } from "../helpers/render.ts";
import Slotted from "../helpers/Slotted.astro";
import { at, eventOf } from "../unit/domain/agenda/events.ts";

const FORM = "https://exemple.gouv.fr/inscription";
const BEFORE = at("2024-06-01T08:00:00Z");
const OPEN = at("2024-06-04T08:00:00Z");
const AFTER = at("2024-07-01T08:00:00Z");

/** What a link of a body shows on the page of an event at an instant, and the words that the clock may bring. */
async function shown(component: AstroComponentFactory, href: string, now: Temporal.Instant, more = {}) {
  const event = eventOf({
    registration: { url: FORM, opensAt: "2024-06-03", closesAt: "2024-06-07" },
    ...more,
  });
  const html = await render(Slotted, {
    props: { component, href, words: "Réserver" },
    locals: { invitations: invitationsOf(event, now) },
  });
  const clocked = elements(html).some(({ tagName }) => tagName === "event-clock");
  return { ...visible(html), clocked, html };
}

describe.each([
  ["a call to action", CallToAction, ""],
  ["a link", RegistrationLink, "Réserver"],
] as const)("%s of a body", (_name, component, words) => {
  test("is there while one can register, and the browser takes it away", async () => {
    expect(await shown(component, FORM, OPEN)).toMatchObject({
      text: "Réserver",
      links: [FORM],
      clocked: true,
    });
  });

  test("waits for the registration to open", async () => {
    expect(await shown(component, FORM, BEFORE)).toMatchObject({ text: words, links: [], clocked: true });
  });

  test.each([
    ["over", AFTER, {}],
    ["cancelled", OPEN, { status: "cancelled" }],
    ["postponed", OPEN, { status: "postponed" }],
    ["full", OPEN, { registration: { url: FORM, full: true } }],
  ])("leads nowhere when the event is %s, for good", async (_state, now, more) => {
    const { text, links, clocked, html } = await shown(component, `${FORM}/`, now, more);
    expect({ text, links, clocked }).toEqual({ text: words, links: [], clocked: false });
    expect(html).not.toContain(FORM);
  });

  test("stays as it is when it leads elsewhere, or on any other page", async () => {
    const link = { text: "Réserver", links: ["/agenda/"], clocked: false };
    expect(await shown(component, "/agenda/", AFTER)).toMatchObject(link);
    const html = await render(component, { props: { href: "/agenda/" }, slots: { default: "Réserver" } });
    expect(visible(html)).toMatchObject({ text: "Réserver", links: ["/agenda/"] });
  });
});

test("a link keeps its other attributes while it is one", async () => {
  const html = await render(RegistrationLink, {
    props: { href: "/agenda/", lang: "en" },
    slots: { default: "Day" },
  });
  const [link] = elements(html).filter(({ tagName }) => tagName === "a");
  expect(link && attribute(link, "lang")).toBe("en");
});
