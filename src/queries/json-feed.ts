import type { APIContext } from "astro";
import { PARIS } from "../domain/time/zone.ts";
import { site } from "../site.config.ts";
import { fr } from "../strings/fr.ts";
import { feedItems } from "./feeds.ts";

/** The answer of `/feed.json`: everything, with its full content (JSON Feed 1.1, jsonfeed.org/version/1.1). */
export async function jsonFeedResponse(
  { site: origin, url }: APIContext,
  now: Temporal.Instant,
): Promise<Response> {
  if (!origin) throw new Error("The feeds need `site` in astro.config.mjs.");
  const items = await feedItems("all", origin, now);
  return Response.json({
    version: "https://jsonfeed.org/version/1.1",
    title: fr.feeds.title(site.name, fr.feeds.all),
    description: site.description,
    home_page_url: origin.href,
    feed_url: new URL(url.pathname, origin).href,
    language: "fr",
    authors: [{ name: site.organization.name, url: origin.href }],
    items: items.map(({ title, href, published, modified, description, categories, html, lang }) => ({
      id: new URL(href, origin).href,
      url: new URL(href, origin).href,
      title,
      summary: description,
      content_html: html,
      date_published: rfc3339(published),
      ...(modified ? { date_modified: rfc3339(modified) } : {}),
      tags: categories,
      language: lang,
    })),
  });
}

/** @example rfc3339(instant) // => "2024-06-20T09:00:00+02:00" */
function rfc3339(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(PARIS).toString({ timeZoneName: "never", smallestUnit: "second" });
}
