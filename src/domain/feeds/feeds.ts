/** The feeds of the site: their address and the name of their part in the strings. */
export const FEEDS = [
  { path: "/rss.xml", part: "all" },
  { path: "/actualites/rss.xml", part: "news" },
  { path: "/espace-presse/rss.xml", part: "press" },
  { path: "/agenda/rss.xml", part: "agenda" },
] as const;
