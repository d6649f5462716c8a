import icon from "@gouvfr/dsfr/dist/favicon/favicon.ico?inline";
import type { APIRoute } from "astro";

/** What browsers and robots look for, whatever icon the page names. */
export const GET: APIRoute = () => fetch(icon);
