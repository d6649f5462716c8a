import type { APIRoute } from "astro";
import { brand } from "../brand.ts";

/** What browsers and robots look for, whatever icon the page names. */
export const GET: APIRoute = () => fetch(brand.ico);
