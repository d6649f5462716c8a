import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { site } from "../site.config.ts";
import { fr } from "../strings/fr.ts";
import { type FeedPart, feedItems } from "./feeds.ts";

/** The answer of an RSS route: RSS 2.0, full content, in French, with its own address (RSS Advisory Board). */
export async function rssResponse(
  part: FeedPart,
  { site: origin, url }: APIContext,
  now: Temporal.Instant,
): Promise<Response> {
  if (!origin) throw new Error("The feeds need `site` in astro.config.mjs.");
  const items = (await feedItems(part, origin, now)).map(
    ({ title, href, published, description, categories, html }) => ({
      title,
      link: href,
      pubDate: new Date(published.epochMilliseconds),
      description,
      categories,
      content: html,
    }),
  );
  const self = new URL(url.pathname, origin).href;
  return rss({
    title: fr.feeds.title(site.name, fr.feeds[part]),
    description: site.description,
    site: origin,
    items,
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: `<language>fr</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
  });
}
