import type { APIRoute, InferGetStaticPropsType } from "astro";
import { dateCalendar, sessionCalendar } from "../../../domain/agenda/ical/calendar.ts";
import { now } from "../../../now.ts";
import { partsWithCalendar } from "../../../queries/agenda/agenda.ts";
import { calendarSite } from "../../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await partsWithCalendar(now())).map(({ item, key }) => ({
    params: { slug: item.id, part: key },
    props: { item, key },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { item, key }, site }) => {
  const about = [item, key, calendarSite(site), now()] as const;
  return new Response(dateCalendar(...about) ?? sessionCalendar(...about));
};
