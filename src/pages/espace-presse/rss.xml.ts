import type { APIRoute } from "astro";
import { now } from "../../now.ts";
import { rssResponse } from "../../queries/rss.ts";

export const GET: APIRoute = (context) => rssResponse("press", context, now());
