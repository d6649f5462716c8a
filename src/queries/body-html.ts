import { experimental_AstroContainer as AstroContainer } from "astro/container";
import Body from "../components/prose/Body.astro";
import { invitationsOf } from "../domain/agenda/state/invitation.ts";
import { type AnyItem, bodyOf } from "./entries.ts";

let container: Promise<AstroContainer> | undefined;

/** The body of an entry as HTML, with the components of the prose, as it is at an instant. */
export async function bodyHtml(item: AnyItem, now: Temporal.Instant): Promise<string> {
  container ??= AstroContainer.create();
  const { parts } = bodyOf(item);
  const invitations = item.collection === "agenda" ? invitationsOf(item, now) : undefined;
  return (await container).renderToString(Body, { props: { parts }, locals: { invitations } });
}
