import type { APIRoute } from "astro";
import { agendaJson } from "../domain/agenda/agenda-json.ts";
import { now } from "../now.ts";
import { listedEvents } from "../queries/agenda/agenda.ts";
import { calendarSite } from "../queries/agenda/calendars.ts";

export const GET: APIRoute = async ({ site }) =>
  Response.json(agendaJson(await listedEvents(now()), calendarSite(site), now()));
