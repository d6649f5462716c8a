import type { APIRoute } from "astro";
import { now } from "../now.ts";
import { calendarResponse, wholeCalendar } from "../queries/agenda/calendars.ts";

export const GET: APIRoute = async ({ site }) => calendarResponse(await wholeCalendar(now()), site, now());
