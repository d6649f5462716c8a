import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { invitationsOf } from "../domain/agenda/state/invitation.ts";
import { type AnyItem, renderBody } from "./entries.ts";

let container: Promise<AstroContainer> | undefined;

/** The body of an entry as HTML, with the components of the prose, as it is at an instant. */
export async function bodyHtml(item: AnyItem, now: Temporal.Instant): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content, props } = await renderBody(item);
  const invitations = item.collection === "agenda" ? invitationsOf(item, now) : undefined;
  return (await container).renderToString(Content, { props, locals: { invitations } });
}
