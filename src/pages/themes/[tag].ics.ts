import type { APIRoute, InferGetStaticPropsType } from "astro";
import { now } from "../../now.ts";
import { calendarResponse, topicCalendars } from "../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await topicCalendars(now())).map((feed) => ({ params: { tag: feed.id }, props: { feed } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => calendarResponse(props.feed, site, now());
