import type { ImageMetadata } from "astro";

/** How a picture is made and shown at a place of a page. */
interface PictureShape {
  /** Widths of the files, in pixels: what the place needs on screens of one and two pixels a point. */
  widths: readonly number[];
  /** Width of the place in the window, as the attribute `sizes` says it (HTML standard). */
  sizes: string;
  /** Width over height of what is shown, cropped at its middle; that of the image itself by default. */
  ratio?: number;
}

/** Width of a column of a grid of three, two, then one (`fr-col-12 fr-col-md-6 fr-col-lg-4`). */
const COLUMN =
  "(width >= 78em) 24rem, (width >= 62em) calc((100vw - 6rem) / 3), (width >= 48em) calc((100vw - 4.5rem) / 2), calc(100vw - 2rem)";

/** The places where pictures are shown; the text is 45rem wide at most, beside margins of 1rem, then 1.5rem. */
export const PLACES = {
  text: { widths: [360, 720, 1440], sizes: "(width >= 48em) 45rem, calc(100vw - 2rem)" },
  portrait: { widths: [360, 450, 900], sizes: "(width >= 36em) 28rem, calc(100vw - 2rem)" },
  gallery: {
    widths: [400, 600, 800],
    sizes: "(width >= 78em) 24rem, (width >= 46em) calc(50vw - 1.75rem), calc(100vw - 2rem)",
  },
  textGallery: { widths: [360, 720], sizes: "(width >= 46em) 22rem, calc(100vw - 2rem)" },
  card: { widths: [400, 800], sizes: COLUMN, ratio: 16 / 9 },
  wideCard: {
    widths: [400, 600, 800, 1200],
    sizes: "(width >= 78em) 37.5rem, (width >= 48em) calc(50vw - 1rem), calc(100vw - 2rem)",
    ratio: 16 / 9,
  },
} as const satisfies Record<string, PictureShape>;

export type PicturePlace = keyof typeof PLACES;

type Size = Pick<ImageMetadata, "width" | "height">;

/** How a picture is made at a place: upright ones take less than the width of a text. */
export function shapeOf(place: PicturePlace, { width, height }: Size): PictureShape {
  return PLACES[place === "text" && height > width ? "portrait" : place];
}

/**
 * The size a picture takes at a place, in pixels, never larger than the image: what keeps its room while it
 * loads.
 *
 * @example sizeAt("card", { width: 1600, height: 1200 }) // => { width: 800, height: 450 }
 */
export function sizeAt(place: PicturePlace, image: Size): Size {
  const { widths, ratio = image.width / image.height } = shapeOf(place, image);
  const width = Math.min(Math.max(...widths), image.width);
  return { width, height: Math.round(width / ratio) };
}

/** The files a picture is made of. */
interface PictureFormats {
  /** Those browsers choose from, the lightest first. */
  modern: readonly ("avif" | "webp")[];
  /** What every browser reads; the image as it is when there is none. */
  fallback?: "jpeg" | "png" | "webp";
}

/** A drawing stays as it is; an animation has no AVIF, whose encoder would keep its first frame only. */
export function formatsOf(format: ImageMetadata["format"]): PictureFormats {
  if (format === "svg") return { modern: [] };
  if (format === "gif") return { modern: ["webp"], fallback: "webp" };
  return { modern: ["avif", "webp"], fallback: format === "jpg" || format === "jpeg" ? "jpeg" : "png" };
}
