import type { APIRoute } from "astro";
import { robots } from "../domain/robots.ts";
import { readEnvironment } from "../environment.ts";

export const GET: APIRoute = ({ site }) => {
  const { demo, preview } = readEnvironment(process.env);
  return new Response(robots(site, demo || preview));
};
