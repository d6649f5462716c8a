import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { VOCABULARY } from "../components/prose/vocabulary.ts";
import { type AnyItem, renderBody } from "./entries.ts";

let container: Promise<AstroContainer> | undefined;

/** The body of an entry as HTML, with the components of the prose. */
export async function bodyHtml(item: AnyItem): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { Content } = await renderBody(item);
  return (await container).renderToString(Content, { props: { components: VOCABULARY } });
}
