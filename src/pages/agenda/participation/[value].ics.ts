import type { APIRoute, InferGetStaticPropsType } from "astro";
import { now } from "../../../now.ts";
import { calendarResponse, facetCalendars } from "../../../queries/agenda/calendars.ts";

export async function getStaticPaths() {
  return (await facetCalendars("attendance", now())).map((feed) => ({
    params: { value: feed.id },
    props: { feed },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => calendarResponse(props.feed, site, now());
