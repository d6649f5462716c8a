import { rfc3339 } from "../time/rfc3339.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { UNKNOWN_LENGTH } from "./rss.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with the full content of its items. */
export function jsonFeedDocument(feed: Feed): object {
  const { title, description, page, self, publisher, icon, smallIcon, items } = feed;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: page,
    feed_url: self,
    icon,
    favicon: smallIcon,
    language: feed.lang,
    authors: [publisher],
    items: items.map(jsonItem),
  };
}

function jsonItem(item: FeedItem): object {
  const { id, url, title, description, html, published, modified, categories, lang, author, image } = item;
  const attachments = attachmentsOf(item);
  return {
    id,
    url,
    title,
    summary: description,
    content_html: html,
    ...(image ? { image: image.url, banner_image: image.url } : {}),
    date_published: rfc3339(published),
    ...(modified ? { date_modified: rfc3339(modified) } : {}),
    ...(author ? { authors: [{ name: author }] } : {}),
    tags: categories,
    language: lang,
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** The lead picture, whose weight the build writes once its file exists, then the downloads. */
function attachmentsOf({ image, files }: FeedItem): object[] {
  const picture = image && { url: image.url, mime_type: image.type, size_in_bytes: UNKNOWN_LENGTH };
  return [
    ...(picture ? [picture] : []),
    ...files.map(({ url, type, title, bytes }) => ({ url, mime_type: type, title, size_in_bytes: bytes })),
  ];
}
