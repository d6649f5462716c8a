import type { APIRoute, InferGetStaticPropsType } from "astro";
import { eventCalendar } from "../../domain/agenda/ical/calendar.ts";
import { now } from "../../now.ts";
import { eventsWithPage } from "../../queries/agenda/agenda.ts";
import { calendarSite } from "../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await eventsWithPage(now())).map((item) => ({ params: { slug: item.id }, props: { item } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(eventCalendar(props.item, calendarSite(site), now()));
