import type { APIRoute, InferGetStaticPropsType } from "astro";
import { now } from "../../now.ts";
import { rssResponse } from "../../queries/feeds/feed-responses.ts";
import { feedPaths } from "../../queries/feeds/feeds.ts";

export const getStaticPaths = () => feedPaths(now());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => rssResponse(props.feed, site, now());
