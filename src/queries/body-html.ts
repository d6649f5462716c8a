import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { EVENT_VOCABULARY, VOCABULARY } from "../components/prose/vocabulary.ts";
import { invitationsOf } from "../domain/agenda/state/invitation.ts";
import { type AnyItem, renderBody } from "./entries.ts";

let container: Promise<AstroContainer> | undefined;

/** The body of an entry as HTML, with the components of the prose, as it is at an instant. */
export async function bodyHtml(item: AnyItem, now: Temporal.Instant): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await renderBody(item);
  const event = item.collection === "agenda" ? item : undefined;
  return (await container).renderToString(Content, {
    props: { components: event ? EVENT_VOCABULARY : VOCABULARY },
    locals: { invitations: event && invitationsOf(event, now) },
  });
}
