import type { APIRoute, InferGetStaticPropsType } from "astro";
import { sessionCalendar } from "../../../domain/agenda/ical/calendar.ts";
import { now } from "../../../now.ts";
import { sessionsWithCalendar } from "../../../queries/agenda/agenda.ts";
import { calendarSite } from "../../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await sessionsWithCalendar(now())).map(({ item, key }) => ({
    params: { slug: item.id, session: key },
    props: { item, key },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { item, key }, site }) =>
  new Response(sessionCalendar(item, key, calendarSite(site), now()));
