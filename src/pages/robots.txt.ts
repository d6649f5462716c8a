import type { APIRoute } from "astro";
import { robots } from "../domain/robots.ts";
import { readEnvironment } from "../environment.ts";

export const GET: APIRoute = ({ site }) => new Response(robots(site, readEnvironment(process.env).demo));
