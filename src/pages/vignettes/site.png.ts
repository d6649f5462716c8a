import type { APIRoute } from "astro";
import { siteShareImage } from "../../domain/share-image/content.ts";
import { shareImagePng } from "../../integrations/share-image/share-image-png.ts";
import { site } from "../../site.config.ts";

export const GET: APIRoute = async () => new Response(await shareImagePng(siteShareImage(site)));
