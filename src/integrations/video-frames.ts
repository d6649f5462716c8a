import { join } from "node:path";
import { fileReader, listFiles } from "./files.ts";

/** The address of a player, as `PlatformVideo.astro` writes it. */
const PLAYER = /<video-consent[^>]*\sdata-player="([^"]+)"/g;

/**
 * The pages of a built site that can show videos from elsewhere, by address, with the origins of their players.
 *
 * @example videoFrames("dist").get("/actualites/video/") // => ["https://geo.dailymotion.com"]
 */
export function videoFrames(dir: string): Map<string, string[]> {
  const read = fileReader();
  const pages = listFiles(dir).filter((file) => file.endsWith("index.html"));
  const found = pages.map((file): [string, string[]] => {
    const page = read(join(dir, file));
    const players = page.includes("<video-consent") ? [...page.toString().matchAll(PLAYER)] : [];
    const origins = players.map(([, player = ""]) => new URL(player.replaceAll("&amp;", "&")).origin);
    return [`/${file.slice(0, -"index.html".length)}`, [...new Set(origins)].sort()];
  });
  return new Map(found.filter(([, origins]) => origins.length > 0));
}
