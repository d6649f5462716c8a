/** A text that was written elsewhere, as this site writes it. */
export interface Imported {
  title: string | undefined;
  summary: string | undefined;
  /** MDX; the paths of its images start with `IMAGES`. */
  body: string;
  images: ImportedImage[];
  /** What could not come, each with its place, in French. */
  lost: string[];
}

export interface ImportedImage {
  /** Name of the file: `1.png`. */
  name: string;
  bytes: Uint8Array;
}

/** Stands for the folder and the name of the entry in the paths of its images, until it has one. */
export const IMAGES = "./images/nom-de-l-entree-";

/** The endings of images that the site reads, by their type on the web. */
export const IMAGE_ENDINGS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/svg+xml": "svg",
  "image/tiff": "tiff",
};
