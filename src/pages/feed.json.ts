import type { APIRoute } from "astro";
import { now } from "../now.ts";
import { jsonFeedResponse } from "../queries/json-feed.ts";

export const GET: APIRoute = (context) => jsonFeedResponse(context, now());
