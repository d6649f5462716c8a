import type { APIRoute } from "astro";
import { securityTxt } from "../../domain/security-txt.ts";
import { now } from "../../now.ts";
import { site } from "../../site.config.ts";

export const GET: APIRoute = (context) => new Response(securityTxt(site, context.site, now()));
