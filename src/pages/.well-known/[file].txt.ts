import type { APIRoute } from "astro";
import { securityTxt } from "../../domain/security-txt.ts";
import { now } from "../../now.ts";
import { site } from "../../site.config.ts";

/** Only a contact that answers is published. */
export function getStaticPaths() {
  return site.facts.securityContact ? [{ params: { file: "security" } }] : [];
}

export const GET: APIRoute = (context) => new Response(securityTxt(site, context.site, now()));
