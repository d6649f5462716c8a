import type { APIRoute, InferGetStaticPropsType } from "astro";
import { siteShareImage } from "../../domain/share-image/content.ts";
import { shareImagePng } from "../../integrations/share-image/share-image-png.ts";
import { site } from "../../site.config.ts";

/** One path, so that Astro can tell that a former build drew the same image. */
export function getStaticPaths() {
  const image = siteShareImage(site);
  return [{ params: { site: "site" }, props: { image }, cacheKey: JSON.stringify(image) }];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => new Response(await shareImagePng(props.image));
