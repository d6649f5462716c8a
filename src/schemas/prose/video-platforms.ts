/** A platform whose videos can be shown on a page, once the visitor has consented. */
export interface VideoPlatform {
  /** Name as visitors know it. */
  name: string;
  /** Hosts of the addresses people share. */
  hosts: readonly string[];
  /** The identifier of a video in such an address; nothing when the address is not that of a video. */
  id(url: URL): string | undefined;
  /** Address of the player, the one that tracks the least. */
  player(id: string): string;
}

const lastPart = /^\/(?:video\/|embed\/|shorts\/|live\/)?([\w-]+)\/?$/;
const partOf = (pattern: RegExp) => (url: URL) => pattern.exec(url.pathname)?.[1];

/**
 * The platforms known by their addresses. A page allows the host of its own players and no other
 * (Content-Security-Policy, frame-src).
 */
export const VIDEO_PLATFORMS: readonly VideoPlatform[] = [
  {
    name: "YouTube",
    hosts: ["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
    id: (url) =>
      url.pathname === "/watch" ? (url.searchParams.get("v") ?? undefined) : partOf(lastPart)(url),
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    name: "Dailymotion",
    hosts: ["www.dailymotion.com", "dailymotion.com", "dai.ly"],
    id: partOf(lastPart),
    player: (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  },
  {
    name: "Vimeo",
    hosts: ["vimeo.com", "www.vimeo.com"],
    id: partOf(/^\/(\d+)\/?$/),
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
];

/** A video on a platform: where it is seen there, and where its player is. */
export interface PlatformVideo {
  /** Name of the platform. */
  platform: string;
  /** Address of the video on its platform. */
  page: string;
  /** Address of the player. */
  player: string;
}

/** PeerTube: `/w/<id>` and `/videos/watch/<id>`, on any server. */
const PEERTUBE = /^\/(?:w|videos\/watch)\/([\w-]+)\/?$/;

/**
 * The video at an address; nothing when its platform is not one that the site allows.
 *
 * @param peertube hosts of the PeerTube servers that the site trusts
 * @example videoAt("https://youtu.be/abc", [])?.player // => "https://www.youtube-nocookie.com/embed/abc"
 */
export function videoAt(address: string, peertube: readonly string[]): PlatformVideo | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== "https:") return undefined;
  if (peertube.includes(url.host)) {
    const id = PEERTUBE.exec(url.pathname)?.[1];
    return id === undefined
      ? undefined
      : { platform: url.host, page: url.href, player: `https://${url.host}/videos/embed/${id}` };
  }
  const platform = VIDEO_PLATFORMS.find(({ hosts }) => hosts.includes(url.host));
  const id = platform?.id(url);
  return platform && id && /^[\w-]+$/.test(id)
    ? { platform: platform.name, page: url.href, player: platform.player(id) }
    : undefined;
}
