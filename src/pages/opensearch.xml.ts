import type { APIRoute } from "astro";
import { openSearch } from "../domain/open-search.ts";
import { site } from "../site.config.ts";

export const GET: APIRoute = (context) => new Response(openSearch(site, context.site));
