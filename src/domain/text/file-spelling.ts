import { slugOf } from "./slug.ts";

/**
 * The path of an image or a download as it should be spelt: small letters without accent, figures, dashes.
 *
 * @example fileSpelling("./Été 2026\\Ma photo (1).JPG") // => "./ete-2026/ma-photo-1.jpg"
 */
export function fileSpelling(path: string): string {
  return path
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => {
      const [, stem = "", ending = ""] = /^(.*?)(\.[^.\s]+)?$/.exec(part) ?? [];
      return /^\.*$/.test(part) ? part : `${slugOf(stem)}${ending.toLowerCase()}`;
    })
    .join("/");
}
