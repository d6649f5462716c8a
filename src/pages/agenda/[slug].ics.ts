import type { APIRoute, InferGetStaticPropsType } from "astro";
import { eventCalendar } from "../../domain/agenda/ical/calendar.ts";
import { now } from "../../now.ts";
import { eventsWithPage } from "../../queries/agenda/agenda.ts";
import { calendarSite } from "../../queries/agenda/calendars.ts";
import { entryPaths } from "../../queries/entry-paths.ts";

export async function getStaticPaths() {
  return entryPaths(await eventsWithPage(now()), now());
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(eventCalendar(props.item, calendarSite(site), now()));
