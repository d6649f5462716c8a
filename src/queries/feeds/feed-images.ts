import { getImage } from "astro:assets";
import type { ImageMetadata } from "astro";
import { brand } from "../../brand.ts";
import type { FeedImage } from "../../domain/feeds/feed.ts";
import { wholeAddress } from "../../domain/http/under-path.ts";

/** Pixels: wide enough for any reader, light enough for a phone. */
const WIDTH = 1200;

/** What every reader and mail program shows. */
const TYPES: Readonly<Record<string, "jpeg" | "png">> = { jpg: "jpeg", jpeg: "jpeg", png: "png" };

/** A picture of an entry as feeds give it: one file of the build, in a format that every reader shows. */
export async function feedImage(
  { src, alt }: { src: ImageMetadata; alt: string },
  origin: URL,
): Promise<FeedImage> {
  const format = TYPES[src.format] ?? (src.format === "svg" ? "svg" : "jpeg");
  const width = Math.min(WIDTH, src.width);
  const made = await getImage({ src, width, format });
  return {
    url: wholeAddress(made.src, origin),
    type: format === "svg" ? "image/svg+xml" : `image/${format}`,
    width,
    height: Math.round((src.height * width) / src.width),
    alt: alt,
  };
}

/** The picture of the site: a square of 512 pixels, and one of 144, the widest that RSS allows. */
export async function feedIcons(origin: URL): Promise<{ icon: string; smallIcon: string }> {
  const small = await getImage({ src: brand.icons[192], width: 144, format: "png" });
  return { icon: wholeAddress(brand.icons[512].src, origin), smallIcon: wholeAddress(small.src, origin) };
}
