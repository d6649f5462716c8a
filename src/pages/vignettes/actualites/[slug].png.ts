import type { APIRoute, InferGetStaticPropsType } from "astro";
import { shareImagePng } from "../../../integrations/share-image/share-image-png.ts";
import { now } from "../../../now.ts";
import { shareImages } from "../../../queries/share-images.ts";

export async function getStaticPaths() {
  return (await shareImages("news", now())).map(({ id, image }) => ({
    params: { slug: id },
    props: { image },
    cacheKey: JSON.stringify(image),
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => new Response(await shareImagePng(props.image));
