import type { APIRoute, InferGetStaticPropsType } from "astro";
import { dateCalendar, sessionCalendar } from "../../../domain/agenda/ical/calendar.ts";
import { now } from "../../../now.ts";
import { calendarSite } from "../../../queries/agenda/calendars.ts";
import { partPaths } from "../../../queries/list-paths.ts";

export const getStaticPaths = () => partPaths(now());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { item, key }, site }) => {
  const about = [item, key, calendarSite(site), now()] as const;
  return new Response(dateCalendar(...about) ?? sessionCalendar(...about));
};
