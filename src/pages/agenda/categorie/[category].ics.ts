import type { APIRoute, InferGetStaticPropsType } from "astro";
import { now } from "../../../now.ts";
import { calendarResponse, categoryCalendars } from "../../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await categoryCalendars(now())).map((feed) => ({ params: { category: feed.id }, props: { feed } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => calendarResponse(props.feed, site, now());
