import type { APIRoute } from "astro";
import { hasSecurityTxt, securityTxt } from "../../domain/security-txt.ts";
import { site } from "../../site.config.ts";

/** Only a contact that answers is published. */
export function getStaticPaths() {
  return hasSecurityTxt(site) ? [{ params: { file: "security" } }] : [];
}

export const GET: APIRoute = (context) => new Response(securityTxt(site, context.site));
